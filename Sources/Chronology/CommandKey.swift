/// The name a sender gave to one command, and what the command said.
///
/// Phones retry and paper forms are typed twice: the same name with the same body is the same command.
package struct CommandKey: Hashable, Sendable {
    package let text: String
    package let body: Fingerprint

    /// A key as stored, or `nil` unless it is 1 to 200 printable ASCII characters.
    package init?(_ text: String, body: Fingerprint) {
        guard Self.isReadable(text.utf8) else { return nil }
        self.text = text
        self.body = body
    }

    static func isReadable(_ bytes: some Collection<UInt8>) -> Bool {
        (1...200).contains(bytes.count) && bytes.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// The `Idempotency-Key` of one sender.
    ///
    /// Two senders may use the same key and never meet.
    package init?(sender: String, key: String, body: Fingerprint) {
        guard !key.isEmpty else { return nil }
        self.init("\(sender):\(key)", body: body)
    }
}
