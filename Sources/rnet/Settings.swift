import ArgumentParser
import Logging

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Everything that can be set, read once: flags before environment before file.
struct Settings: Sendable {
    var data: String
    var host: String
    var port: Int
    /// The address under which phones reach the server, for links.
    var baseURL: String
    /// Whether a proxy in front speaks TLS, so that cookies may travel over TLS only.
    var isSecure: Bool
    var logLevel: Logger.Level

    static let names = ["data", "host", "port", "base-url", "secure", "log-level"]

    init(
        data: String?, host: String? = nil, port: Int? = nil, baseURL: String? = nil, file path: String?,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        let file = try path.map { try SettingsFile.read($0) } ?? [:]
        func setting(_ name: String) -> String? {
            environment["RNET_" + name.uppercased().replacing("-", with: "_")] ?? file[name]
        }
        guard let data = data ?? setting("data") else {
            throw ValidationError("Give a data directory: --data DIR or RNET_DATA. 保存先を --data で指定してください。")
        }
        let portText = port.map(String.init) ?? setting("port") ?? "8080"
        guard let port = Int(portText), (0...65_535).contains(port) else {
            throw ValidationError("The port '\(portText)' is not 0 to 65535. ポートは0〜65535です。")
        }
        self.data = data
        self.port = port
        self.host = host ?? setting("host") ?? "127.0.0.1"
        self.baseURL = Self.trimmed(baseURL ?? setting("base-url") ?? "http://\(self.host):\(port)")
        isSecure = try Self.flag(setting("secure"), self.baseURL.hasPrefix("https://"))
        logLevel = try Self.level(setting("log-level"))
    }

    private static func trimmed(_ url: String) -> String { url.hasSuffix("/") ? String(url.dropLast()) : url }

    private static func level(_ text: String?) throws -> Logger.Level {
        guard let text else { return .notice }
        guard let level = Logger.Level(rawValue: text) else {
            let all = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("log-level is '\(text)', not one of \(all). log-levelは\(all)のいずれかです。")
        }
        return level
    }

    private static func flag(_ text: String?, _ usual: Bool) throws -> Bool {
        switch text {
        case nil: usual
        case "true", "1", "yes": true
        case "false", "0", "no": false
        case .some(let other): throw ValidationError("secure is '\(other)', not true or false. secureはtrueかfalseです。")
        }
    }
}

/// A file of `name = value` lines; `#` begins a comment.
enum SettingsFile {
    static func read(_ path: String) throws -> [String: String] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ValidationError("Cannot read the settings file \(path). 設定ファイルを読めません。")
        }
        var settings: [String: String] = [:]
        for (number, line) in String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .enumerated() {
            let content = line.prefix { $0 != "#" }
            if content.allSatisfy(\.isWhitespace) { continue }
            let parts = content.split(separator: "=", maxSplits: 1).map { trimmed($0) }
            guard parts.count == 2, Settings.names.contains(parts[0]) else {
                let all = Settings.names.joined(separator: ", ")
                throw ValidationError(
                    "\(path):\(number + 1): '\(content)' is no setting; known are \(all). "
                        + "設定できるのは「名前 = 値」の形の\(all)です。")
            }
            settings[parts[0]] = parts[1]
        }
        return settings
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
