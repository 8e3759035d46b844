/// How iCalendar writes a line: escaped, and folded so that none is longer than 75 octets.
///
/// Source: RFC 5545, sections 3.1 (folding) and 3.3.11 (escaping of TEXT).
package enum CalendarText {
    /// Octets in a line without its end, the space that continues a folded one included.
    package static let longestLine = 75

    /// Backslashes, semicolons, commas and line breaks of a text, so that they are not taken for the format's own.
    ///
    /// Other control characters have no place in a calendar and are left out.
    package static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n" where previous == "\r": break
            case "\n", "\r": escaped.append(contentsOf: ["\\", "n"])
            case "\t": escaped.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: escaped.append(scalar)
            }
            previous = scalar
        }
        return String(escaped)
    }

    /// One line with its end, folded between characters and never inside one.
    package static func folded(_ line: String) -> [UInt8] {
        var (bytes, used): ([UInt8], Int) = ([], 0)
        for scalar in line.unicodeScalars {
            let octets = Array(String(scalar).utf8)
            if used + octets.count > longestLine {
                bytes += [0x0D, 0x0A, 0x20]
                used = 1
            }
            bytes += octets
            used += octets.count
        }
        return bytes + [0x0D, 0x0A]
    }
}
