#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The repository that these sources stand in, found from where they were compiled.
package enum Repository {
    /// The folder that holds `Package.swift`.
    package static let root = folder(above: #filePath, levels: 3)

    /// `levels` is how many names are cut off the end of `path`.
    private static func folder(above path: String, levels: Int) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
    }

    /// Every file below `folder` (as seen from the root) whose name ends in `suffix`, in order of name.
    package static func files(below folder: String, endingIn suffix: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
            .filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
    }

    package static func bytes(_ path: String) throws -> [UInt8] {
        let file = URL(filePath: "\(root)/\(path)")
        return Array(try Data(contentsOf: file))
    }

    package static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
