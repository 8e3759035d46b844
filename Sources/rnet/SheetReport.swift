import CommandPost
import Formats
import Importers
import Vocabulary

/// What became of a sheet, for people or for programs.
struct SheetReport {
    let isJSON: Bool

    func kinds() {
        guard isJSON else {
            for kind in SheetKind.allCases { Say.line("\(kind.rawValue)\t\(kind.name.japanese)\t\(kind.name.english)") }
            return
        }
        Say.line(
            JSONText.object { json in
                json.array("kinds") { kinds in for kind in SheetKind.allCases { kinds.object { write(kind, &$0) } } }
            }.string)
    }

    private func write(_ kind: SheetKind, _ json: inout JSONObject) {
        json.add("kind", kind.rawValue)
        json.add("ja", kind.name.japanese)
        json.add("en", kind.name.english)
        json.add("needsSite", kind.needsSite)
        json.add("needsMode", kind.needsMode)
    }

    func previewed(_ reading: SheetReading, at position: Int64) {
        if isJSON { return Say.line(json(reading, at: position, nil)) }
        for difference in reading.differences where difference.kind != .same {
            Say.line("\(difference.title)\t\(difference.before ?? "-") → \(difference.after ?? "-")")
        }
        Say.line(
            reading.commands.isEmpty
                ? "変更はありません。Nothing to do."
                : "\(reading.commands.count)件を取り込みます（まだ保存していません）。\(reading.commands.count.english("change")); nothing stored yet."
        )
    }

    /// What the log took, which is less than the sheet said when another import was quicker.
    func stored(_ reading: SheetReading, at position: Int64, _ done: Acknowledgement) {
        if isJSON { return Say.line(json(reading, at: position, done)) }
        guard done.entries > 0 else {
            return Say.line("ほかの取込で登録済みでした。変更はありません。It was stored meanwhile by somebody else; nothing to do.")
        }
        Say.line(
            "\(reading.rows)行を取り込みました。\(reading.rows.english("row")) stored, visible at position \(done.position).")
    }

    /// `differences` are those of the reading, which looked at the log as it was at `readAt`.
    private func json(_ reading: SheetReading, at position: Int64, _ done: Acknowledgement?) -> String {
        JSONText.object { json in
            json.add("stored", done.map { $0.entries > 0 } ?? false)
            if let done {
                json.add("position", done.position)
                json.add("recorded", done.entries)
            }
            json.add("readAt", position)
            json.add("rows", reading.rows)
            json.add("changes", reading.commands.count)
            json.array("differences") { json in
                for difference in reading.differences where difference.kind != .same {
                    json.object { json in
                        json.add("subject", difference.subject)
                        json.add("title", difference.title)
                        json.add("before", difference.before)
                        json.add("after", difference.after)
                    }
                }
            }
        }.string
    }

    func refused(_ error: SubmissionError) {
        guard isJSON else {
            return Say.remark("\(Failure(error))")
        }
        Say.line(
            JSONText.object { json in
                json.add("stored", false)
                json.add("code", error.code)
                json.add("message", error.wording.english)
            }.string)
    }

    func refused(_ problems: SheetProblems) {
        if isJSON { return Say.line(json(problems)) }
        for problem in problems.all {
            Say.remark("\(problem.code)\t\(problem.wording.japanese)\n\t\(problem.wording.english)")
        }
        Say.remark("何も取り込みませんでした。Nothing was stored: \(problems.total.english("problem")).")
    }

    private func json(_ problems: SheetProblems) -> String {
        JSONText.object { json in
            json.add("stored", false)
            json.add("total", problems.total)
            json.array("problems") { json in
                for problem in problems.all {
                    json.object { json in
                        json.add("line", problem.line)
                        json.add("column", problem.column)
                        json.add("found", problem.found)
                        json.add("code", problem.code)
                        json.add("ja", problem.wording.japanese)
                        json.add("en", problem.wording.english)
                    }
                }
            }
        }.string
    }
}
