// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Decides who of several workers goes on, so that the seed alone decides how their calls interleave.
///
/// A worker waits before each call to Plaid or to the store. Only when all of them wait does the director let one go on:
/// whatever happens in between happens to a world that stands still.
final class Turns: Sendable {
    enum Directive: Sendable {
        case go
        /// The process is killed before the call, or after it and before it learns the answer.
        case dieBefore
        case dieAfter
        /// It was killed earlier; its remaining steps lead nowhere.
        case dead
    }

    struct Waiter {
        var worker: Int
        var isIdle: Bool
        var mayDie: Bool
        var continuation: CheckedContinuation<Directive, Never>
    }

    fileprivate struct State {
        var running: Int
        var waiting: [Waiter] = []
        var director: CheckedContinuation<Void, Never>?
    }

    private let state: Mutex<State>

    /// - Parameter workers: How many there are; each must wait for a turn sooner or later.
    init(workers: Int) { state = Mutex(State(running: workers)) }

    /// Waits for a turn.
    func wait(_ worker: Int, isIdle: Bool, mayDie: Bool) async -> Directive {
        await withCheckedContinuation { continuation in
            let director = state.withLock { state in
                state.waiting.append(
                    Waiter(worker: worker, isIdle: isIdle, mayDie: mayDie, continuation: continuation))
                state.running -= 1
                return state.takeDirectorIfQuiet()
            }
            director?.resume()
        }
    }

    /// A worker ends.
    func leave() {
        let director = state.withLock { state in
            state.running -= 1
            return state.takeDirectorIfQuiet()
        }
        director?.resume()
    }

    /// Waits until every worker waits.
    ///
    /// - Returns: Who waits, in the order of workers.
    func quiet() async -> [(worker: Int, isIdle: Bool, mayDie: Bool)] {
        await withCheckedContinuation { continuation in
            let isQuiet = state.withLock { state in
                guard state.running > 0 else { return true }
                state.director = continuation
                return false
            }
            if isQuiet { continuation.resume() }
        }
        return state.withLock { state in
            state.waiting.map { ($0.worker, $0.isIdle, $0.mayDie) }.sorted { $0.0 < $1.0 }
        }
    }

    /// Lets a worker go on.
    func grant(_ worker: Int, _ directive: Directive) {
        let waiter: Waiter? = state.withLock { state in
            guard let index = state.waiting.firstIndex(where: { $0.worker == worker }) else { return nil }
            state.running += 1
            return state.waiting.remove(at: index)
        }
        waiter?.continuation.resume(returning: directive)
    }
}

extension Turns.State {
    fileprivate mutating func takeDirectorIfQuiet() -> CheckedContinuation<Void, Never>? {
        guard running == 0 else { return nil }
        defer { director = nil }
        return director
    }
}

/// One process of a simulation, from its start to its death.
final class WorkerLife: Sendable {
    private let turns: Turns
    private let worker: Int
    private let dead = Mutex(false)

    init(_ worker: Int, turns: Turns) {
        self.worker = worker
        self.turns = turns
    }

    var isDead: Bool { dead.withLock { $0 } }

    func die() { dead.withLock { $0 = true } }

    /// Lets others go on; the process may be killed meanwhile.
    func sleep() async {
        if case .go = await turn(mayDie: true) { return }
        die()
    }

    func turn(mayDie: Bool, isIdle: Bool = false) async -> Turns.Directive {
        guard !isDead else { return .dead }
        return await turns.wait(worker, isIdle: isIdle, mayDie: mayDie)
    }
}
