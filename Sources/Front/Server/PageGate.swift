import NIOCore
import Synchronization

/// Lets so many pages be drawn at once and no more; who comes later stands in line, first come first served.
///
/// A page of a large incident keeps a thread for as long as it is drawn, and there are as many threads as cores: without
/// a bound a few such pages would keep health, forms and the lookout waiting.
package final class PageGate: Sendable {
    /// One reader, in line or with a page being drawn.
    package struct Ticket: Hashable, Sendable { fileprivate let number: UInt64 }

    private let line: Mutex<PageLine>

    /// `places` below 1 are 1: a gate through which nobody comes is of no use.
    package init(places: Int) { line = Mutex(PageLine(places: max(1, places))) }

    /// One place less than there are cores here.
    package static var usualPlaces: Int { System.coreCount - 1 }

    /// How many pages are being drawn.
    package var drawing: Int { line.withLock { $0.drawing.count } }
    /// How many stand in line.
    package var waiting: Int { line.withLock { $0.waiting.count } }

    /// Takes a place, or the last one in line when none is free; whoever has a ticket must ``leave(_:)`` in the end.
    package func stand() -> Ticket { line.withLock { $0.stand() } }

    package func isTurn(of ticket: Ticket) -> Bool { line.withLock { $0.drawing.contains(ticket) } }

    /// Comes back when it is this ticket's turn.
    ///
    /// Throws `CancellationError`, and the ticket is out of the line, when the task is cancelled before that.
    package func turn(of ticket: Ticket) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { turn in
                line.withLock { $0.wait(ticket, for: turn, isCancelled: Task.isCancelled) }
            }
        } onCancel: {
            line.withLock { $0.giveUp(ticket) }
        }
    }

    /// Gives the place to the first in line, or the line one less; said twice, nothing more happens.
    package func leave(_ ticket: Ticket) { line.withLock { $0.leave(ticket) } }
}

/// Who draws and who waits.
///
/// Whoever is told of their turn goes on elsewhere later, so that it is told with the line in hand.
private struct PageLine {
    typealias Turn = CheckedContinuation<Void, any Error>

    private let places: Int
    private var lastNumber: UInt64 = 0
    private(set) var drawing: Set<PageGate.Ticket> = []
    /// The first is the next.
    private(set) var waiting: [PageGate.Ticket] = []
    /// Of those who wait already to be told.
    private var turns: [PageGate.Ticket: Turn] = [:]

    init(places: Int) { self.places = places }

    mutating func stand() -> PageGate.Ticket {
        lastNumber += 1
        let ticket = PageGate.Ticket(number: lastNumber)
        if drawing.count < places { drawing.insert(ticket) } else { waiting.append(ticket) }
        return ticket
    }

    mutating func wait(_ ticket: PageGate.Ticket, for turn: Turn, isCancelled: Bool) {
        if isCancelled { giveUp(ticket) }
        if drawing.contains(ticket) { return turn.resume() }
        guard waiting.contains(ticket) else { return turn.resume(throwing: CancellationError()) }
        turns[ticket] = turn
    }

    /// Out of the line; who has a place already keeps it until they leave.
    mutating func giveUp(_ ticket: PageGate.Ticket) {
        waiting.removeAll { $0 == ticket }
        turns.removeValue(forKey: ticket)?.resume(throwing: CancellationError())
    }

    mutating func leave(_ ticket: PageGate.Ticket) {
        giveUp(ticket)
        guard drawing.remove(ticket) != nil, !waiting.isEmpty else { return }
        let next = waiting.removeFirst()
        drawing.insert(next)
        turns.removeValue(forKey: next)?.resume()
    }
}
