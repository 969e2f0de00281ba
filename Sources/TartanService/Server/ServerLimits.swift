// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// How long the server waits for clients, and how many bytes it holds for them.
package struct ServerLimits: Sendable, Hashable {
    /// Connections that may be open at once.
    package var connections: Int
    /// Connections of one address among them; `nil` when all clients share one address, such as a proxy's.
    package var connectionsPerPeer: Int?
    /// Bytes of request bodies and of responses that may be in memory for all connections together.
    package var bytesInFlight: Int
    /// From the start of a connection, including TLS, to the end of the first request's head.
    package var headTime: Duration
    /// From a response to the end of the next request's head.
    package var idleTime: Duration
    /// From the end of a request's head to the end of its body.
    package var bodyTime: Duration
    /// From the start of a response until the client has read all of it.
    package var deliveryTime: Duration
    /// How long a shutdown waits for requests in progress.
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

    /// The number of connections that a process with a certain limit of open files can serve.
    ///
    /// The rest is reserved for the database, Plaid and the runtime, which fail without file descriptors.
    package static func connections(openFiles: Int) -> Int {
        let reserve = min(max(openFiles / 4, 40), 256)
        return min(max(openFiles - reserve, 8), 4096)
    }
}
