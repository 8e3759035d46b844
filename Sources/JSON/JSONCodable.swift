/// Something that can be read from JSON without anything in between.
@usableFromInline
package protocol JSONReadable {
    init(json: inout JSONReader) throws(JSONProblem)
}

/// Something that can be written as JSON.
///
/// Members are written in the order of their names, so that the same value is the same bytes.
@usableFromInline
package protocol JSONWritable {
    func write(json: inout JSONWriter)
}

package typealias JSONCodable = JSONReadable & JSONWritable

extension JSONReadable {
    /// Reads the one value that `bytes` hold; nothing but blanks may stand around it.
    package init(json bytes: [UInt8], limit: Int = JSONReader.limit) throws(JSONProblem) {
        self = try JSONReader.read(bytes, limit: limit) { (json: inout JSONReader) throws(JSONProblem) in
            try Self(json: &json)
        }
    }

    /// Reads the one value that `text` holds; nothing but blanks may stand around it.
    package init(json text: String, limit: Int = JSONReader.limit) throws(JSONProblem) {
        self = try JSONReader.read(text, limit: limit) { (json: inout JSONReader) throws(JSONProblem) in
            try Self(json: &json)
        }
    }
}

extension JSONWritable {
    package var json: [UInt8] {
        var json = JSONWriter()
        write(json: &json)
        return json.bytes
    }

    package var jsonText: String {
        var json = JSONWriter()
        write(json: &json)
        return json.text
    }
}
