import Foundation
import ReliefTesting
import Testing
@testable import Relief
@Suite struct ZZWrite {
    @Test func write() throws {
        for sample in Sample.all {
            let path = "\(Repository.root)/Fixtures/\(sample.file)"
            if FileManager.default.fileExists(atPath: path) { continue }
            try FileManager.default.createDirectory(atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try (sample.event.payload() + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
    }
}
