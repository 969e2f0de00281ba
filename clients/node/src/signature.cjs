'use strict'

const crypto = require('node:crypto')
const { now } = require('./time.cjs')

const LONGEST_AGE_SECONDS = 300

/** Why a webhook's signature does not verify. */
class SignatureError extends Error {
  constructor(message) {
    super(message)
    this.name = 'SignatureError'
  }
}

/**
 * Verifies the `Plaid-Verification` header of a webhook as Plaid prescribes and returns the claims.
 *
 * @param {string | Buffer} rawBody The body as it arrived, before any parsing.
 * @param {string} jwt The value of the header.
 * @param {(kid: string) => Promise<object | undefined>} keyFor Returns the public key with an ID, as a JWK.
 */
async function verifySignature(rawBody, jwt, keyFor, nowMs = now()) {
  const parts = typeof jwt === 'string' ? jwt.split('.') : []
  if (parts.length !== 3) throw new SignatureError('The Plaid-Verification header is missing or is not a JWT.')
  const header = decode(parts[0])
  const claims = decode(parts[1])
  if (header.alg !== 'ES256') throw new SignatureError(`The algorithm is '${header.alg}', not 'ES256'.`)
  const key = await keyFor(header.kid)
  if (key === undefined) throw new SignatureError(`The key '${header.kid}' is unknown.`)
  if (key.expired_at != null) throw new SignatureError(`The key '${header.kid}' has expired.`)
  const publicKey = crypto.createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x, y: key.y }, format: 'jwk' })
  const signature = Buffer.from(parts[2], 'base64url')
  const signed = Buffer.from(`${parts[0]}.${parts[1]}`)
  if (!crypto.verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)) {
    throw new SignatureError('The signature does not belong to the token.')
  }
  const age = nowMs / 1000 - claims.iat
  if (!(age <= LONGEST_AGE_SECONDS)) throw new SignatureError('The token was issued more than five minutes ago.')
  const digest = Buffer.from(crypto.createHash('sha256').update(rawBody).digest('hex'))
  const claimed = Buffer.from(String(claims.request_body_sha256))
  if (digest.length !== claimed.length || !crypto.timingSafeEqual(digest, claimed)) {
    throw new SignatureError('The body is not the one that was signed.')
  }
  return claims
}

function decode(part) {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    if (value !== null && typeof value === 'object') return value
  } catch {
    // Reported below.
  }
  throw new SignatureError('The Plaid-Verification header is not a JWT.')
}

module.exports = { SignatureError, verifySignature }
