package import Vocabulary

/// Something in a file, a form or an upload that could not be read.
///
/// It says where, what stood there and what to do about it, so that whoever sent it can put it right.
package struct FormatProblem: Error, Hashable, Sendable {
    /// Stable name for programs and support desks, like `csv/unclosed-quote`.
    ///
    /// Text may change; this may not.
    package let code: String
    package let position: Position
    /// What stood there, shortened to ``longestQuote``; empty when nothing did.
    package let found: String
    /// What is wrong and what was expected, without the position.
    package let wording: Wording

    package enum Position: Hashable, Sendable {
        /// The thing as a whole.
        case whole
        /// Bytes from the beginning, the first being 0.
        case byte(Int)
        /// A line as a spreadsheet counts it: the first is 1, a cell with line breaks stays on one.
        case line(Int)
        /// As ``line(_:)``, with the column counted from 1.
        case cell(line: Int, column: Int)
    }

    /// More would not help anyone find the spot, and a page must not carry a whole upload back.
    package static let longestQuote = 60

    package init(_ code: String, at position: Position, found: String = "", _ wording: Wording) {
        self.code = code
        self.position = position
        self.found = String(String.UnicodeScalarView(found.unicodeScalars.prefix(Self.longestQuote)))
        self.wording = wording
    }

    /// The whole message as it stands on a page: `3行目: 引用符（"）が閉じられていません。`.
    package var message: Wording {
        let place = position.wording
        return Wording(place.japanese + wording.japanese, place.english + wording.english)
    }
}

extension FormatProblem.Position {
    fileprivate var wording: Wording {
        switch self {
        case .whole: Wording("", "")
        case .byte(let offset): Wording("\(offset)バイト目: ", "Byte \(offset): ")
        case .line(let line): Wording("\(line)行目: ", "Line \(line): ")
        case .cell(let line, let column): Wording("\(line)行目\(column)列目: ", "Line \(line), column \(column): ")
        }
    }
}

extension FormatProblem {
    /// Bytes as a support desk reads them: `FD 40`.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
    }
}
