import Glibc

/// Goes through the body of an upload once, part by part.
struct MultipartScanner {
    private let body: [UInt8]
    /// CRLF, two dashes and the boundary: what ends every part.
    private let delimiter: [UInt8]
    private let limits: MultipartLimits
    private var state = State.before

    private enum State {
        case before
        /// Behind a delimiter line, at the headers of a part.
        case at(Int)
        case finished
    }

    init(_ body: [UInt8], boundary: [UInt8], limits: MultipartLimits) {
        // The first delimiter may stand at the very beginning; a line break before it makes it like the others.
        self.body = [0x0D, 0x0A] + body
        delimiter = [0x0D, 0x0A, 0x2D, 0x2D] + boundary
        self.limits = limits
    }

    mutating func next() throws(FormatProblem) -> MultipartPart? {
        if case .before = state { _ = try takeDelimiter(from: 0) }
        guard case .at(let offset) = state else { return nil }
        let content = try endOfHeaders(from: offset)
        let headers = try PartHeaders(body[offset..<content])
        let end = try takeDelimiter(from: content - 2)
        return MultipartPart(
            name: headers.name, fileName: headers.fileName, contentType: headers.contentType,
            bytes: Array(body[min(content, end)..<end]))
    }

    /// Moves behind the next delimiter line and tells where it began.
    private mutating func takeDelimiter(from start: Int) throws(FormatProblem) -> Int {
        var from = start
        while let found = find(delimiter, from: from) {
            if let next = afterDelimiter(found + delimiter.count) {
                state = next
                return found
            }
            from = found + 1
        }
        throw .truncated(at: body.count - 2)
    }

    /// What follows a delimiter, or `nil` when this is only text that begins like one.
    private func afterDelimiter(_ offset: Int) -> State? {
        if body[offset...].starts(with: [0x2D, 0x2D]) { return .finished }
        let lineEnd = body[offset...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? body.count
        return body[lineEnd...].starts(with: [0x0D, 0x0A]) ? .at(lineEnd + 2) : nil
    }

    /// The offset behind the empty line that ends the headers.
    private func endOfHeaders(from offset: Int) throws(FormatProblem) -> Int {
        // The line break before the headers counts, so that a part without any is read as such.
        guard let found = find([0x0D, 0x0A, 0x0D, 0x0A], from: offset - 2) else {
            throw .truncated(at: body.count - 2)
        }
        guard found - offset <= limits.headerBytes else {
            throw .partHeaderTooLong(limit: limits.headerBytes, at: offset - 2)
        }
        return found + 4
    }

    private func find(_ pattern: [UInt8], from offset: Int) -> Int? {
        var from = offset
        while let found = lineBreak(from: from) {
            if body[found...].starts(with: pattern) { return found }
            from = found + 1
        }
        return nil
    }

    /// The next carriage return, which every pattern begins with; `memchr` looks at many bytes at a time.
    private func lineBreak(from offset: Int) -> Int? {
        body.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + offset, 0x0D, bytes.count - offset) else {
                return nil
            }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }
}
