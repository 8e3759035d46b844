import Vocabulary

extension Draft {
    /// What no store could write, or `nil`.
    var unfit: Unfit? {
        guard Self.moments.contains(at.milliseconds) else { return .moment(milliseconds: at.milliseconds) }
        return entries.lazy.compactMap(\.unfit).first
    }

    /// From 0001-01-01 to the end of 9999, what RFC 3339 can write.
    private static let moments: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
}

extension Entry {
    fileprivate var unfit: Unfit? {
        if name.isEmpty || version < 1 { return .name(name, version: version) }
        if let subject = subjects.first(where: { Subject($0.text) == nil }) { return .subject(subject.text) }
        let bytes = payload.utf8
        if bytes.count > Self.largestPayload { return .payloadTooLarge(name: name, bytes: bytes.count) }
        return isOneLine ? nil : .payload(name: name)
    }

    /// An object without control characters.
    ///
    /// JSON needs none outside of its escapes, and the exported log has one entry a line.
    private var isOneLine: Bool {
        let bytes = payload.utf8
        return bytes.first == UInt8(ascii: "{") && bytes.last == UInt8(ascii: "}") && bytes.allSatisfy { $0 >= 0x20 }
    }
}
