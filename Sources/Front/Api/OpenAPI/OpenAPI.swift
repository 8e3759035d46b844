import Formats
import Vocabulary

/// The contract of the HTTP calls, as `/openapi.json` gives it to programs.
///
/// Written as values and not read from a file, so that states and kinds are those of the rules.
/// Source: OpenAPI 3.1.1, https://spec.openapis.org/oas/v3.1.1.html
enum OpenAPI {
    /// UTF-8; the same bytes in every run.
    static let document = JSONText.object { write(to: &$0) }.bytes

    static let groups = [
        sites, roads, needs, urgency, stock, plans, directives, consignments, situation, feeds, health, persons,
        waves, shifts,
        funds, suppliers, orders,
        approvals, offers, jointPlans,
        swaps, lists,
    ]

    private static func write(to json: inout JSONObject) {
        json.add("openapi", "3.1.1")
        json.object("info") { writeInfo(to: &$0) }
        json.array("servers") { servers in servers.object { $0.add("url", "/") } }
        json.array("security") { security in
            security.object { $0.array("bearer") { _ in } }
            security.object { $0.array("cookie") { _ in } }
        }
        json.array("tags") { tags in for group in groups { tags.object { group.writeTag(to: &$0) } } }
        json.object("paths") { writePaths(to: &$0) }
        json.object("components") { writeComponents(to: &$0) }
    }

    private static func writeInfo(to info: inout JSONObject) {
        info.add("title", "R-net")
        info.add("version", "1.0.0")
        info.add("summary", "Who needs what, who has it, and what is on its way.")
        info.add("description", about.english)
        info.add("x-description-ja", about.japanese)
        info.object("contact") { $0.add("name", "The disaster headquarters that runs this server") }
    }

    /// Calls of one path stand together, in the order in which the path is first named.
    private static func writePaths(to paths: inout JSONObject) {
        let all = groups.flatMap { group in group.calls.map { (group, $0) } }
        var written: Set<String> = []
        for (_, call) in all where written.insert(call.path).inserted {
            paths.object(call.path) { item in
                for (group, call) in all.filter({ $0.1.path == call.path }) {
                    item.object(call.method.rawValue) { call.write(in: group, to: &$0) }
                }
            }
        }
    }
}
