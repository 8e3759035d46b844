import Vocabulary

extension String: JSONCodable {
    @inlinable
    package init(json: inout JSONReader) throws(JSONProblem) { self = try json.string() }

    @inlinable
    package func write(json: inout JSONWriter) { json.write(self) }
}

extension Bool: JSONCodable {
    @usableFromInline
    package init(json: inout JSONReader) throws(JSONProblem) { self = try json.boolean() }

    @usableFromInline
    package func write(json: inout JSONWriter) { json.write(self) }
}

extension JSONReader {
    package mutating func boolean() throws(JSONProblem) -> Bool {
        skipBlanks()
        let value = at < end && at.pointee == UInt8(ascii: "t")
        try passWord(value ? "true" : "false", .jsonBoolean)
        return value
    }
}

extension JSONReadable where Self: FixedWidthInteger {
    @inlinable
    package init(json: inout JSONReader) throws(JSONProblem) { self = try json.wholeNumber() }
}

extension JSONWritable where Self: FixedWidthInteger {
    @inlinable
    package func write(json: inout JSONWriter) { json.write(self) }
}

extension Int: JSONCodable {}
extension Int8: JSONCodable {}
extension Int16: JSONCodable {}
extension Int32: JSONCodable {}
extension Int64: JSONCodable {}
extension UInt: JSONCodable {}
extension UInt8: JSONCodable {}
extension UInt16: JSONCodable {}
extension UInt32: JSONCodable {}
extension UInt64: JSONCodable {}

extension JSONReadable where Self: RawRepresentable, RawValue: JSONReadable & Sendable {
    /// A choice, as its raw value.
    @inlinable
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        guard let value = Self(rawValue: try RawValue(json: &json)) else {
            throw json.refusal(of: place, "決まった値のどれか", "one of the known choices")
        }
        self = value
    }
}

extension JSONWritable where Self: RawRepresentable, RawValue: JSONWritable {
    @inlinable
    package func write(json: inout JSONWriter) { rawValue.write(json: &json) }
}
