/// The members of an object, in the order they are added.
package struct JSONObject: ~Copyable {
    private var bytes: [UInt8] = []
    private var isFirst = true

    static func write(to bytes: inout [UInt8], _ content: (inout JSONObject) -> Void) {
        var object = JSONObject()
        swap(&object.bytes, &bytes)
        object.bytes.append(UInt8(ascii: "{"))
        content(&object)
        object.bytes.append(UInt8(ascii: "}"))
        swap(&object.bytes, &bytes)
    }

    package mutating func add(_ key: String, _ value: String?) {
        write(key)
        JSONValue.append(value, to: &bytes)
    }

    package mutating func add(_ key: String, _ value: Bool?) {
        write(key)
        JSONValue.append(value, to: &bytes)
    }

    package mutating func add<Number: FixedWidthInteger>(_ key: String, _ value: Number?) {
        write(key)
        JSONValue.append(value, to: &bytes)
    }

    /// Puts in a text that was written before.
    package mutating func add(_ key: String, _ value: JSONText) {
        write(key)
        bytes.append(contentsOf: value.bytes)
    }

    /// Writes a whole number of small units as a decimal fraction: 130,707,900 microdegrees as `130.7079`.
    ///
    /// - Parameters:
    ///   - key: The name of the member.
    ///   - value: The number in small units; `nil` is written as null.
    ///   - places: How many decimal places make up the small unit: 6 for microdegrees.
    package mutating func decimal(_ key: String, _ value: Int?, places: Int) {
        write(key)
        JSONValue.append(decimal: value, places: places, to: &bytes)
    }

    package mutating func null(_ key: String) { add(key, Bool?.none) }

    package mutating func object(_ key: String, _ content: (inout JSONObject) -> Void) {
        write(key)
        Self.write(to: &bytes, content)
    }

    package mutating func array(_ key: String, _ content: (inout JSONArray) -> Void) {
        write(key)
        JSONArray.write(to: &bytes, content)
    }

    private mutating func write(_ key: String) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        JSONValue.append(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }
}
