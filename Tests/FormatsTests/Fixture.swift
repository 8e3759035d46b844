import Foundation
import Testing

/// The bytes of a file under `Fixtures/Sheets/formats`.
func fixture(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Fixtures/Sheets/formats/\(name)")))
}
