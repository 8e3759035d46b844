import JSON
import Vocabulary

extension Draft {
    /// What no store could write, or `nil`.
    var unfit: Unfit? {
        guard Self.moments.contains(at.milliseconds) else { return .moment(milliseconds: at.milliseconds) }
        return entries.lazy.compactMap(\.unfit).first
    }

    /// From 0001-01-01 to the end of 9999, what RFC 3339 can write.
    static let moments: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
}

extension Entry {
    fileprivate var unfit: Unfit? {
        if name.isEmpty || version < 1 { return .name(name, version: version) }
        if let subject = subjects.first(where: { Subject($0.text) == nil }) { return .subject(subject.text) }
        if payload.utf8.count > Self.largestPayload {
            return .payloadTooLarge(name: name, bytes: payload.utf8.count)
        }
        return unfitPayload
    }

    /// Read once and nothing kept: a store takes only what its readers can read again.
    ///
    /// One line, because the exported log has one entry a line. JSON allows control characters as line breaks and tabs
    /// between values only, and there nobody needs them.
    private var unfitPayload: Unfit? {
        guard payload.utf8.first == UInt8(ascii: "{"), payload.utf8.last == UInt8(ascii: "}") else {
            return .payload(name: name)
        }
        do throws(JSONProblem) {
            let isOnOneLine = try JSONReader.read(payload) { (json) throws(JSONProblem) in
                try json.skipValue()
                return json.isOnOneLine
            }
            return isOnOneLine ? nil : .payload(name: name)
        } catch {
            return .json(name: name, error)
        }
    }
}
