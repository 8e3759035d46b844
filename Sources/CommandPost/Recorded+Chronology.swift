import Boards
import Chronology
import Relief

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
