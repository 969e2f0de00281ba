/// How long the server waits for its clients, and how much it holds for them.
package struct ServerLimits: Sendable, Hashable {
    /// Connections that may be open at once.
    package var connections: Int
    /// Connections of one address among them; `nil` when all clients share one address, such as a proxy's.
    package var connectionsPerPeer: Int?
    /// Bytes of request bodies and of responses that may be in memory for all connections together.
    package var bytesInFlight: Int
    /// From the opening of a connection, TLS included, to the end of the first request's head.
    package var headTime: Duration
    /// From a response to the end of the next request's head.
    package var idleTime: Duration
    /// From the end of a request's head to the end of its body.
    package var bodyTime: Duration
    /// From the beginning of a response until the client has taken all of it.
    package var deliveryTime: Duration
    /// How long a shutdown waits for requests that are being answered.
    package var shutdownTime: Duration

    package init(
        connections: Int = 1024, connectionsPerPeer: Int? = nil, bytesInFlight: Int = 32 << 20,
        headTime: Duration = .seconds(10), idleTime: Duration = .seconds(60), bodyTime: Duration = .seconds(20),
        deliveryTime: Duration = .seconds(30), shutdownTime: Duration = .seconds(5)
    ) {
        self.connections = connections
        self.connectionsPerPeer = connectionsPerPeer
        self.bytesInFlight = bytesInFlight
        self.headTime = headTime
        self.idleTime = idleTime
        self.bodyTime = bodyTime
        self.deliveryTime = deliveryTime
        self.shutdownTime = shutdownTime
    }

    /// How many connections a process can serve that may open so many files.
    ///
    /// The rest is kept for the database, for Plaid and for the runtime, all of which fail badly without.
    package static func connections(openFiles: Int) -> Int {
        let reserve = min(max(openFiles / 4, 40), 256)
        return min(max(openFiles - reserve, 8), 4096)
    }
}
