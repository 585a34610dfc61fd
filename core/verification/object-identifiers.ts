/** Object identifiers of CMS, its attributes and Authenticode that both who reads messages and who writes them have to know. */

export const dataType = '1.2.840.113549.1.7.1'
export const signedDataType = '1.2.840.113549.1.7.2'
/** SpcIndirectDataContent: what Authenticode signs. */
export const indirectDataType = '1.3.6.1.4.1.311.2.1.4'

export const contentTypeAttribute = '1.2.840.113549.1.9.3'
export const messageDigestAttribute = '1.2.840.113549.1.9.4'
export const signingTimeAttribute = '1.2.840.113549.1.9.5'

/** Of RFC 3161 tokens: CAdES-T's (RFC 3161, appendix A), which jars use, and Microsoft's for Authenticode. */
export const tokenAttributes = { cades: '1.2.840.113549.1.9.16.2.14', authenticode: '1.3.6.1.4.1.311.3.3.1' } as const
