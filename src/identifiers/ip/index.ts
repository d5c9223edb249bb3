/** IP addresses, endpoints and blocks, without the metadata of phone numbers and without zod: the schema is in `lawful-request/identifiers`. */
export { type IpAddress, type IpAddressOptions, parseIpAddress } from './parse-ip-address.ts'
export { type IpEndpoint, parseIpEndpoint } from './parse-ip-endpoint.ts'
export { type CidrBlock, parseCidr } from './parse-cidr.ts'
