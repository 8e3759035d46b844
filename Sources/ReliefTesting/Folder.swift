import Chronology

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An empty directory that goes away with its last owner, also when a test fails.
package final class Folder: Sendable {
    package let path: String

    private static let beginning = "rnet-tests-"
    private static let swept: Void = sweep()

    package init() throws {
        Self.swept
        path = "\(Self.parent)/\(Self.beginning)\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where the log lies when this is a data directory.
    package var log: String { "\(path)/\(SQLiteChronology.fileName)" }

    private static var parent: String { FileManager.default.temporaryDirectory.path }

    /// A run that is killed cannot clean up: what it left goes with the first run a day later.
    private static func sweep() {
        let files = FileManager.default
        for name in (try? files.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(beginning) {
            let path = "\(parent)/\(name)"
            let changed = (try? files.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            if let changed, changed.timeIntervalSinceNow < -86_400 { try? files.removeItem(atPath: path) }
        }
    }
}
