/// The elements of an array, in the order they are added.
package struct JSONArray: ~Copyable {
    private var bytes: [UInt8] = []
    private var isFirst = true

    static func write(to bytes: inout [UInt8], _ content: (inout JSONArray) -> Void) {
        var array = JSONArray()
        swap(&array.bytes, &bytes)
        array.bytes.append(UInt8(ascii: "["))
        content(&array)
        array.bytes.append(UInt8(ascii: "]"))
        swap(&array.bytes, &bytes)
    }

    package mutating func add(_ value: String?) {
        separate()
        JSONValue.append(value, to: &bytes)
    }

    package mutating func add(_ value: Bool?) {
        separate()
        JSONValue.append(value, to: &bytes)
    }

    package mutating func add<Number: FixedWidthInteger>(_ value: Number?) {
        separate()
        JSONValue.append(value, to: &bytes)
    }

    /// Puts in a text that was written before.
    package mutating func add(_ value: JSONText) {
        separate()
        bytes.append(contentsOf: value.bytes)
    }

    /// As ``JSONObject/decimal(_:_:places:)``.
    package mutating func decimal(_ value: Int?, places: Int) {
        separate()
        JSONValue.append(decimal: value, places: places, to: &bytes)
    }

    package mutating func object(_ content: (inout JSONObject) -> Void) {
        separate()
        JSONObject.write(to: &bytes, content)
    }

    package mutating func array(_ content: (inout JSONArray) -> Void) {
        separate()
        Self.write(to: &bytes, content)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}
