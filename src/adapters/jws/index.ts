/** Signatures of packs and instructions: detached JWS (RFC 7515, appendix F). Needs the package `jose`. */
export { signDocument } from './sign-document.ts'
export { type VerificationKey, verifyDocument } from './verify-document.ts'
