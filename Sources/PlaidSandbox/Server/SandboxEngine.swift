// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Logging
import PlaidJSON
import Synchronization

/// A Sandbox without its sockets: the environments, their clock, their webhooks, and who may use them.
final class SandboxEngine: Sendable {
    /// One client id with its secret and its environment.
    final class Client: Sendable {
        let id: String
        let world: Mutex<World>
        private let ownSecret: Mutex<String>

        /// The first secret that was used; empty for an environment that was loaded and not used since.
        var secret: String { ownSecret.withLock { $0 } }

        init(id: String, secret: String, world: World) {
            self.id = id
            self.world = Mutex(world)
            ownSecret = Mutex(secret)
        }

        /// Whether a secret is the client's; the first one becomes it.
        func admits(_ secret: String) -> Bool {
            ownSecret.withLock { own in
                if own.isEmpty { own = secret }
                return own == secret
            }
        }
    }

    /// The largest body that is read.
    static let maximumBodyBytes = 2 << 20
    /// How many Items all clients together may be given at once.
    static let mostItems = 400_000
    /// How many client ids may have a world.
    static let mostClients = 10_000

    let configuration: PlaidSandbox.Configuration
    let logger: Logger
    let seed: UInt64
    let clock: VirtualClock
    let validator = ContractValidator()
    let registry: Registry
    let outbox: WebhookOutbox
    let store: StateStore?
    /// What every environment is given, whether it is new or comes from the state file.
    let surroundings: WorldSurroundings
    let keys: Mutex<SigningKeys>
    let clients: Mutex<[String: Client]>
    /// Client ids whose environments may differ from what is saved; the empty id stands for what belongs to no client.
    let unsaved = Mutex<Set<String>>([])
    let unsavedChanged = Signal()
    let snapshots = Snapshots()
    /// What happened lately, for those who watch.
    let events: EventLog
    let namedUsers: NamedUsers
    let faults: Mutex<FaultTable>
    let rateLimiter: Mutex<RateLimiter>
    /// How many request ids were derived from the seed.
    let requestCount = Atomic<UInt64>(0)
    let requestSeed = UInt64.random(in: .min ... .max)

    /// Creates an engine with the state of the configuration's file.
    ///
    /// - Throws: An error for an invalid setting or file, and for operations that are not exactly those of the contract.
    init(
        configuration: PlaidSandbox.Configuration, logger: Logger,
        registry: Result<Registry, Registry.Mistake> = Registry.standard
    ) throws(SandboxStartupError) {
        do throws(Registry.Mistake) { self.registry = try registry.get() } catch {
            throw SandboxStartupError(.configuration, error.description)
        }
        self.configuration = configuration
        self.logger = logger
        for (id, secret) in configuration.credentials where !RequestCredentials.isWellFormed(id) || secret.isEmpty {
            throw SandboxStartupError(
                .configuration, "The credentials must have the form ID:SECRET, with a client ID and a secret.")
        }
        let store = try configuration.stateFile.map { path throws(SandboxStartupError) in
            try StateStore(path: path)
        }
        let saved = try store?.load() ?? SavedState()
        self.store = store
        let own = try OwnData(configuration, saved: saved.users ?? [:])
        namedUsers = own.users
        seed = configuration.seed ?? saved.seed ?? UInt64.random(in: 0...UInt64.max)
        clock = VirtualClock(goingOnFrom: saved.clock, startingAt: configuration.now)
        keys = Mutex(saved.keys ?? SigningKeys(now: Date()))
        let events = EventLog()
        self.events = events
        outbox = WebhookOutbox(
            queue: WebhookQueue(
                deliveries: saved.clients.flatMap(\.deliveries).map(\.delivery),
                dropped: Dictionary(saved.clients.map { ($0.id, $0.dropped) }, uniquingKeysWith: +)),
            destination: WebhookDestination(allowedHosts: configuration.webhookAllowedHosts), changed: clock.changed,
            // While the clock stands still everything is to be repeatable, the order of webhooks as well.
            concurrency: clock.isFrozen ? 1 : 16, events: events)
        let surroundings = WorldSurroundings(
            addedInstitutions: own.institutions.isEmpty ? nil : own.institutions, namedUsers: namedUsers)
        self.surroundings = surroundings
        var clients: [String: Client] = [:]
        for client in saved.clients {
            clients[client.id] = Client(
                id: client.id, secret: client.secret, world: surroundings.around(client.world))
        }
        self.clients = Mutex(clients)
        rateLimiter = Mutex(RateLimiter(isOn: configuration.enforcesRateLimits))
        var faults = FaultTable()
        if let file = configuration.faultsFile { _ = faults.add(try FaultScript(file: file, seed: seed)) }
        self.faults = Mutex(faults)
    }

    /// The client of some credentials; the first time that a client id is seen it gets a world.
    func client(for credentials: RequestCredentials) throws(SandboxError) -> Client {
        if !configuration.credentials.isEmpty {
            guard configuration.credentials[credentials.clientID] == credentials.secret else { throw .invalidAPIKeys }
        }
        let now = clock.now
        let found: Client? = clients.withLock { clients in
            if let known = clients[credentials.clientID] { return known }
            guard clients.count < Self.mostClients else { return nil }
            let client = Client(
                id: credentials.clientID, secret: credentials.secret,
                world: world(of: credentials.clientID, now: now))
            clients[client.id] = client
            return client
        }
        guard let client = found else { throw .tooManyClients }
        guard !configuration.credentials.isEmpty || client.admits(credentials.secret) else { throw .invalidAPIKeys }
        return client
    }

    /// The client of that id, if it has called already.
    func client(id: String) -> Client? { clients.withLock { $0[id] } }

    var allClients: [Client] { clients.withLock { $0.values.sorted { $0.id < $1.id } } }

    /// Applies a change to a client's environment, and dispatches the resulting webhooks.
    func withWorld<T: Sendable>(
        of client: Client, _ body: @Sendable (inout World, Date) throws(SandboxError) -> T
    ) throws(SandboxError) -> T {
        let done = client.world.withLock { world in perform(body, in: &world, of: client) }
        if done.movesAgenda { clock.changed.raise() }
        markUnsaved(client.id)
        return try done.result.get()
    }

    private struct Done<T: Sendable>: Sendable {
        var result: Result<T, SandboxError>
        /// Whether the next thing that happens by itself is another one now.
        var movesAgenda: Bool
    }

    private func perform<T: Sendable>(
        _ body: @Sendable (inout World, Date) throws(SandboxError) -> T, in world: inout World, of client: Client
    ) -> Done<T> {
        let before = world.nextEventAt
        // Read under the lock: two calls at once must not see the time go back.
        let now = clock.now
        world.advance(to: now, items: World.itemsPerStep)
        let result = Result { () throws(SandboxError) -> T in
            try world.atomically { world throws(SandboxError) in try body(&world, now) }
        }
        takeWebhooks(of: &world, client.id)
        return Done(result: result, movesAgenda: before != world.nextEventAt || world.isUnfinished)
    }

    /// Queues what a world wants to be sent, some at a time; under its lock, so that both are of one moment.
    private func takeWebhooks(of world: inout World, _ clientID: String) {
        guard world.jump == nil else { return }
        let dropped = world.droppedWebhooks
        world.droppedWebhooks = 0
        outbox.enqueue(
            world.takeWebhooks(atMost: World.webhooksPerStep), clientID: clientID, droppedBefore: dropped)
    }

    /// Takes one step of what is due in an environment.
    ///
    /// - Returns: Whether all is done; `nil` if nothing was due.
    private func step(_ world: inout World, of client: Client, to now: Date) -> Bool? {
        guard world.isUnfinished || world.nextEventAt.map({ $0 <= now }) == true else { return nil }
        let isDone = world.advance(to: now, items: World.itemsPerStep)
        takeWebhooks(of: &world, client.id)
        return isDone && !world.isUnfinished
    }

    /// Runs what is due in every world.
    func runDueEvents() async {
        let now = clock.now
        for client in allClients {
            // Step by step: other requests need the lock, and other tasks the thread.
            while let isDone = client.world.withLock({ world in step(&world, of: client, to: now) }) {
                markUnsaved(client.id)
                if isDone { break }
                await Task.yield()
            }
        }
    }

    /// Runs what is due in an environment, step by step, and reads it when all is done.
    func readWhenDone<T: Sendable>(_ client: Client, _ body: @Sendable (World, Date) -> T) -> T {
        while true {
            let result: T? = client.world.withLock { world in
                let now = clock.now
                return step(&world, of: client, to: now) == false ? nil : body(world, now)
            }
            markUnsaved(client.id)
            if let result { return result }
        }
    }

    /// When something happens in some world by itself.
    var nextEventAt: Date? {
        let now = clock.now
        return allClients.compactMap { $0.world.withLock { $0.isUnfinished ? now : $0.nextEventAt } }.min()
    }

    /// Forgets a client with its world and its webhooks, or everything.
    func reset(clientID: String?) {
        let removed = clients.withLock { clients in
            let ids = clientID.map { [$0] } ?? Array(clients.keys)
            return ids.compactMap { clients.removeValue(forKey: $0) }
        }
        // Outside of the lock: the memory of a large environment takes long to free.
        let gone = removed.map(\.id)
        if clientID == nil {
            namedUsers.reset()
            markUnsaved()
        }
        outbox.reset(clientID: clientID)
        for id in gone { markUnsaved(id) }
    }

    /// Notes that something has to be saved: a client's world, or with no id the clock, the keys and the webhooks.
    func markUnsaved(_ clientID: String = "") {
        guard store != nil else { return }
        unsaved.withLock { _ = $0.insert(clientID) }
        unsavedChanged.raise()
    }
}
