/** What we use of openpgp.js: a bundle leaves out the rest. */
export { createMessage, enums, readCleartextMessage, readKey, readSignature, verify } from 'openpgp'
