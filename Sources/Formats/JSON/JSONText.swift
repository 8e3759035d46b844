/// A JSON text, written piece by piece straight into bytes.
///
/// ```swift
/// let answer = JSONText.object { json in
///     json.add("site", "shirakawa-es")
///     json.add("people", headcount)  // nil is written as null: unknown is not 0
///     json.array("lines") { lines in
///         for need in needs {
///             lines.object { $0.add("item", need.item.text) }
///         }
///     }
/// }
/// ```
///
/// There is no floating point: counts are whole, and coordinates go through ``JSONObject/decimal(_:_:places:)``.
package struct JSONText: Hashable, Sendable {
    package let bytes: [UInt8]

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package static func object(_ content: (inout JSONObject) -> Void) -> JSONText {
        var bytes: [UInt8] = []
        JSONObject.write(to: &bytes, content)
        return JSONText(bytes: bytes)
    }

    package static func array(_ content: (inout JSONArray) -> Void) -> JSONText {
        var bytes: [UInt8] = []
        JSONArray.write(to: &bytes, content)
        return JSONText(bytes: bytes)
    }
}
