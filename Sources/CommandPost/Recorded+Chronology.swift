package import Boards
package import Chronology
import Relief

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Recorded {
    package init(_ written: Written) throws {
        let kind = EventKind(written.entry.name, version: written.entry.version)
        self.init(
            position: written.position, recordedAt: written.recordedAt, by: written.by,
            event: try ReliefEvent(kind, payload: Data(written.entry.payload.utf8)))
    }
}

extension Entry {
    init(_ event: ReliefEvent) throws {
        self.init(
            name: event.kind.name, version: event.kind.version, subjects: event.subjects,
            payload: String(decoding: try event.payload(), as: UTF8.self))
    }
}

extension Acknowledgement {
    init(_ receipt: Receipt, isRepeat: Bool) {
        self.init(position: receipt.position, at: receipt.recordedAt, answer: receipt.answer, isRepeat: isRepeat)
    }
}
