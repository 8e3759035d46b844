import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Vocabulary

/// Whether the server can be trusted right now: it reads, every board is caught up, and it writes.
struct Readiness: Sendable {
    /// Where the boards stand.
    let position: Int64
    /// Where the log ends, or `nil` when that could not be read.
    let head: Int64?
    let isWriting: Bool
    let trouble: Hindrance?

    init(of post: CommandPost) async {
        let stopped = await post.trouble()
        let (head, unread) = await Self.look(at: post)
        position = await post.wall.position
        self.head = head
        isWriting = stopped == nil
        trouble = (stopped ?? unread).map { Hindrance($0) }
    }

    private static func look(at post: CommandPost) async -> (head: Int64?, error: SubmissionError?) {
        do throws(SubmissionError) {
            let head = try await post.head().position
            // What another process wrote is taken in before the boards are judged.
            _ = try await post.wall(from: head)
            return (head, nil)
        } catch {
            return (nil, error)
        }
    }

    var isReady: Bool { trouble == nil && head.map { position >= $0 } == true }

    var response: Response {
        var response = Response(status: isReady ? .ok : .serviceUnavailable, json: json)
        if !isReady { response.headers[.retryAfter] = "1" }
        return response
    }

    /// Before the boards were read once.
    static var starting: Response {
        let json = JSONText.object { json in
            json.add("ready", false)
            json.add("position", 0)
            json.add("writing", false)
            json.object("trouble") { json in
                json.add("code", "server/starting")
                json.add("ja", "起動中です。記録を読み込んでいます。")
                json.add("en", "The server is starting: the log is being read.")
            }
        }
        var response = Response(status: .serviceUnavailable, json: json)
        response.headers[.retryAfter] = "1"
        return response
    }

    private var json: JSONText {
        JSONText.object { json in
            json.add("ready", isReady)
            json.add("position", position)
            if let head { json.add("head", head) }
            json.add("writing", isWriting)
            guard let trouble else { return }
            json.object("trouble") { json in
                json.add("code", trouble.code)
                json.add("ja", trouble.wording.japanese)
                json.add("en", trouble.wording.english)
            }
        }
    }
}
