import Formats
import Foundation
import Testing

/// JSON as Foundation reads it: somebody else's parser.
func read(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}

func read(_ text: JSONText?) throws -> [String: Any] { try read(try #require(text).bytes) }

extension [String: Any] {
    func objects(_ key: String) -> [[String: Any]] { self[key] as? [[String: Any]] ?? [] }
    func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }
    func text(_ key: String) -> String? { self[key] as? String }
    func number(_ key: String) -> Int? { self[key] as? Int }
}
