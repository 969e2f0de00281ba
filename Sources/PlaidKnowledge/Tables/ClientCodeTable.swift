// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Error codes of this library, which Plaid does not use.
enum ClientCodeTable {
    static let text = """
        notSent | No connection could be made; nothing was sent. | developer | Yes, any request. | Please check your connection and try again. | Check the network, the address and the proxy
        connectionLost | The connection broke after sending started. | developer | Reads: yes. Writes: check first whether they took effect. | Please try again. | For a request that changes something, check whether it took effect before you retry
        deadlineExceeded | The request's deadline passed, including delays and retries. | developer | Reads: yes. Writes: check first whether they took effect. | That took too long. Please try again. | Allow more time; for a request that changes something, check first whether it took effect
        cancelled | The task was cancelled. | nobody | Writes: check first whether they took effect. | | Nothing, unless the request was a write
        unexpectedResponse | The response did not come from Plaid, or it is not JSON. | developer | After a 5xx or 429: yes, later. | Please try again later. | Check the address and any proxy
        refused | The request must not be sent in this form, such as with a token of another environment; nothing was sent. | developer | no | | Correct the request as the message says
        rateBudgetExhausted | The client's own rate limiter allows no request before the deadline; nothing was sent. | developer | later | | Allow a longer deadline or send fewer requests for this Item
        invalidSettings | A setting of the client, such as an environment variable, is missing or invalid; nothing was sent. | developer | no | | Correct the setting that the message names
        responseHoldsSecrets | The code asked for the JSON of a response that contains a token. | developer | no | | Read the members that you need, and do not log them
        """
}
