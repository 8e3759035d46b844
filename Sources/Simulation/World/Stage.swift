import Synchronization

/// Lets several desks work at once, one step of one desk at a time, in an order that the dice decide.
///
/// Whoever is about to touch the disk waits for its turn. The director gives one turn and waits until that desk wants
/// the next or has gone home: never do two run at the same time, so a run does not depend on threads.
final class Stage: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var director: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// While closed, nobody waits.
    var isOpen: Bool {
        get { state.withLock { $0.isOpen } }
        set { state.withLock { $0.isOpen = newValue } }
    }

    /// How many wait for a turn.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Waits for a turn.
    func turn() async {
        guard isOpen else { return }
        await withCheckedContinuation { continuation in
            takeDirector { $0.waiting.append(continuation) }?.resume()
        }
    }

    /// Says that a desk has gone home.
    func leave() { takeDirector { _ in }?.resume() }

    private func takeDirector(_ change: (inout sending State) -> Void) -> CheckedContinuation<Void, Never>? {
        state.withLock { state in
            change(&state)
            defer { state.director = nil }
            return state.director
        }
    }

    /// Lets `begin` send a desk in, and comes back when it waits for a turn or has left.
    func enter(_ begin: () -> Void) async {
        await withCheckedContinuation { continuation in
            state.withLock { $0.director = continuation }
            begin()
        }
    }

    /// Gives the turn to one of those who wait, and comes back when it waits again or has left.
    func goOn(_ number: Int) async {
        await withCheckedContinuation { continuation in
            let next = state.withLock { state in
                state.director = continuation
                return state.waiting.remove(at: number)
            }
            next.resume()
        }
    }
}
