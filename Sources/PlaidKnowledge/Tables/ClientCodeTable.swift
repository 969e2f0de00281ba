/// Failures of this library's own: no word of Plaid's.
enum ClientCodeTable {
    static let text = """
        notSent | No connection could be made; nothing was sent. | developer | Yes, any call. | Please check your connection and try again. | Check the network, the address and the proxy |
        connectionLost | The connection broke after sending began. | developer | Reads: yes. Writes: look first whether they took effect. | Please try again. | For a call that changes something, look up whether it took effect before repeating it |
        deadlineExceeded | The call's time is over, waits and repeats included. | developer | Reads: yes. Writes: look first whether they took effect. | That took too long. Please try again. | Allow more time; for a call that changes something, look up whether it took effect first |
        cancelled | The task was cancelled. | nobody | Writes: look first whether they took effect. | | Nothing, unless it was a write |
        unexpectedResponse | Something between here and Plaid answered, or the answer is not JSON. | developer | After a 5xx or 429: yes, later. | Please try again later. | Check the address and any proxy |
        refused | The call must not be sent as it is, such as with a token of another environment; nothing was sent. | developer | no | | Correct the call as the message says |
        rateBudgetExhausted | The client's own rate budget has no room before the deadline; nothing was sent. | developer | later | | Allow a longer deadline or make fewer calls for this Item |
        responseHoldsSecrets | A response that holds a token was asked for its JSON. | developer | no | | Read the members that are needed, and log none of them |
        """
}
