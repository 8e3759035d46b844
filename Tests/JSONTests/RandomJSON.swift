import Foundation
import JSON
import ReliefTesting

/// Values and texts made by chance, the same for the same seed.
enum RandomJSON {
    static func string(_ random: inout some RandomNumberGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &random) { text.append(scalar(&random)) }
        return String(text)
    }

    /// Half of them ASCII, the others of any plane.
    ///
    /// Never U+FEFF: JSONSerialization loses it behind an escape, and could not be compared with.
    private static func scalar(_ random: inout some RandomNumberGenerator) -> Unicode.Scalar {
        let last: UInt32 = [0x7F, 0x7F, 0x7F, 0x3FFF, 0xFFFF, 0x10FFFF].randomElement(using: &random) ?? 0x7F
        let drawn = UInt32.random(in: 0...last, using: &random)
        return drawn == 0xFEFF ? "水" : Unicode.Scalar(drawn) ?? "水"
    }

    static func tree(_ random: inout some RandomNumberGenerator, depth: Int = 4) -> Tree {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
        case 0: .null
        case 1: .bool(.random(using: &random))
        case 2: .number(.random(in: .min ... .max, using: &random))
        case 3: .number(.random(in: -100...100, using: &random))
        case 4: .string(string(&random))
        case 5: .array((0..<size(&random)).map { _ in tree(&random, depth: depth - 1) })
        default:
            .object(
                Dictionary(
                    (0..<size(&random)).map { _ in (string(&random), tree(&random, depth: depth - 1)) }
                ) { first, _ in first })
        }
    }

    private static func size(_ random: inout some RandomNumberGenerator) -> Int {
        Int.random(in: 0...5, using: &random)
    }

    private static let syntax =
        Array(#"{}[]:,"\/bfnrtu0123456789+-.eE truefalsn"#.utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xFF]

    /// A few bytes changed, put in, taken out or said twice.
    static func damaged(_ bytes: [UInt8], _ random: inout some RandomNumberGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = bytes.indices.randomElement(using: &random) ?? 0
            let byte = syntax.randomElement(using: &random) ?? 0
            switch Int.random(in: 0...3, using: &random) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            case 2: bytes.remove(at: place)
            default: bytes.insert(contentsOf: bytes[place...].prefix(8), at: place)
            }
        }
        return bytes
    }
}

extension Tree {
    /// What Foundation read, as a tree; `nil` for numbers that are not whole.
    init?(_ value: Any) {
        switch value {
        case is NSNull: self = .null
        case let text as String: self = .string(text)
        case let array as [Any]:
            let trees = array.map { Tree($0) }
            guard !trees.contains(nil) else { return nil }
            self = .array(trees.compactMap(\.self))
        case let object as [String: Any]:
            let trees = object.mapValues { Tree($0) }
            guard !trees.values.contains(nil) else { return nil }
            self = .object(trees.compactMapValues(\.self))
        case let number as NSNumber:
            if Self.isBoolean(number) {
                self = .bool(number.boolValue)
            } else {
                self = .number(number.int64Value)
            }
        default: return nil
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
