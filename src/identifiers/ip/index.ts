/** IP addresses, endpoints and blocks, without the metadata of phone numbers. */
export { type IpAddress, type IpAddressOptions, parseIpAddress } from './parse-ip-address.ts'
export { type IpEndpoint, parseIpEndpoint } from './parse-ip-endpoint.ts'
export { type CidrBlock, parseCidr } from './parse-cidr.ts'
export { ipAddressSchema } from './ip-address-schema.ts'
