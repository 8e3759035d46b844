package import Boards
package import Chronology
import Relief

extension Recorded {
    /// An entry with what its payload says.
    package init(_ written: Written) throws {
        let kind = EventKind(written.entry.name, version: written.entry.version)
        self.init(
            position: written.position, recordedAt: written.recordedAt, by: written.by,
            event: try ReliefEvent(kind, payload: written.entry.payload))
    }
}

extension Entry {
    init(_ event: ReliefEvent) {
        self.init(
            name: event.kind.name, version: event.kind.version, subjects: event.subjects,
            payload: event.payload())
    }
}

extension Acknowledgement {
    init(_ receipt: Receipt, isRepeat: Bool) {
        self.init(position: receipt.position, at: receipt.recordedAt, answer: receipt.answer, isRepeat: isRepeat)
    }
}
