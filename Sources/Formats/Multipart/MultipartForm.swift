/// One part of an upload: a field of the form, or a file.
package struct MultipartPart: Hashable, Sendable {
    package let name: String
    /// The last component of what the sender called the file; `nil` for an ordinary field.
    ///
    /// To be shown and recorded. Never a path to write to.
    package let fileName: String?
    /// As claimed by the sender, for instance `text/csv`; `nil` when nothing was claimed.
    package let contentType: String?
    package let bytes: [UInt8]
}

/// How much of an upload is read before it is refused; the size of the body is the server's to limit.
package struct MultipartLimits: Hashable, Sendable {
    package let parts: Int
    package let headerBytes: Int

    package init(parts: Int = 200, headerBytes: Int = 8192) {
        self.parts = parts
        self.headerBytes = headerBytes
    }
}

/// The body of a form that sends files: `multipart/form-data` (RFC 7578).
package struct MultipartForm: Hashable, Sendable {
    package let parts: [MultipartPart]

    /// Reads a whole body, the boundary taken from the request's `Content-Type`.
    ///
    /// A body without its closing boundary is refused: half an upload looks like a shorter sheet.
    package init(
        _ body: [UInt8], contentType: String, limits: MultipartLimits = MultipartLimits()
    ) throws(FormatProblem) {
        let boundary = try Self.boundary(in: contentType)
        var scanner = MultipartScanner(body, boundary: boundary, limits: limits)
        var parts: [MultipartPart] = []
        while let part = try scanner.next() {
            guard parts.count < limits.parts else { throw .tooManyParts(limit: limits.parts) }
            parts.append(part)
        }
        self.parts = parts
    }

    /// The first part under a name.
    package subscript(_ name: String) -> MultipartPart? { parts.first { $0.name == name } }

    /// The parts that are no files, as an ordinary form would have sent them.
    package func fields() throws(FormatProblem) -> FormFields {
        var fields: [FormField] = []
        for part in parts where part.fileName == nil {
            guard let value = String(validating: part.bytes, as: UTF8.self), !part.bytes.contains(0) else {
                throw .partNotText(part)
            }
            fields.append(FormField(part.name, value))
        }
        return FormFields(fields)
    }

    private static func boundary(in contentType: String) throws(FormatProblem) -> [UInt8] {
        let header = HeaderValue(contentType)
        guard header.value == "multipart/form-data" else { throw .notMultipart(contentType) }
        guard let boundary = header["boundary"], (1...70).contains(boundary.utf8.count) else {
            throw .noBoundary(contentType)
        }
        return Array(boundary.utf8)
    }
}
