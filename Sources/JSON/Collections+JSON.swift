package import Vocabulary

extension Array: JSONReadable where Element: JSONReadable {
    @inlinable
    package init(json: inout JSONReader) throws(JSONProblem) {
        self.init()
        var elements = try json.openArray()
        let begin = json.place
        while try json.nextElement(&elements) {
            let element = try Element(json: &json)
            // Most arrays are short: room for a few is made at once, and not for one, then two, then four.
            if isEmpty { reserveCapacity(Swift.min(4, json.likelyCount(since: begin, 1))) }
            append(element)
            if count == 16 { reserveCapacity(json.likelyCount(since: begin, 16)) }
        }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    @inlinable
    package func write(json: inout JSONWriter) {
        json.openArray()
        for element in self { json.element(element) }
        json.closeArray()
    }
}

/// Something that can be the name of a member.
package protocol JSONName: Hashable {
    init?(jsonName: String)
    var jsonName: String { get }
}

extension String: JSONName {
    package init?(jsonName: String) { self = jsonName }
    package var jsonName: String { self }
}

extension Int: JSONName {
    /// A number in the one way in which it is written: no sign before a positive one, no leading zeros.
    package init?(jsonName: String) {
        guard let value = Int(jsonName), String(value) == jsonName else { return nil }
        self = value
    }

    package var jsonName: String { String(self) }
}

extension ID: JSONName {
    package init?(jsonName: String) { self.init(jsonName) }
    package var jsonName: String { text }
}

extension JSONName where Self: RawRepresentable<String> {
    package init?(jsonName: String) { self.init(rawValue: jsonName) }
    package var jsonName: String { rawValue }
}

extension Dictionary: JSONReadable where Key: JSONName, Value: JSONReadable {
    /// Where a name stands twice, the first counts.
    @usableFromInline
    package init(json: inout JSONReader) throws(JSONProblem) {
        self.init()
        let object = try json.openObject()
        while let key: Key = try json.nextName() {
            let value = try Value(json: &json)
            if self[key] == nil { self[key] = value }
            try json.endMember()
        }
        try json.close(object)
    }
}

extension Dictionary: JSONWritable where Key: JSONName, Value: JSONWritable {
    /// In the order of the names, byte by byte.
    @usableFromInline
    package func write(json: inout JSONWriter) {
        json.openObject()
        if count == 1, let (key, value) = first {
            json.member(named: key.jsonName, value)
        } else {
            let members = map { ($0.key.jsonName, $0.value) }
            for (name, value) in members.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
                json.member(named: name, value)
            }
        }
        json.closeObject()
    }
}
