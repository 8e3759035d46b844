import Boards
package import Formats
import Relief
import Vocabulary

/// Where a shelter says what came off the truck.
package struct ReceivePage: Sendable {
    let frame: ConsignmentFrame

    package init(frame: ConsignmentFrame) { self.frame = frame }

    package var document: HTML {
        let heading = Wording("受け取りの記録", "What arrived")[frame.language]
        return frame.document(heading, facts: [frame.names.site(frame.consignment.depot)]) { content(&$0) }
    }

    private func content(_ html: inout HTML) {
        switch frame.consignment.state {
        case .prepared where !frame.mayAct, .loaded where !frame.mayAct, .departed where !frame.mayAct:
            frame.goods(&html)
        case .prepared:
            // The truth counts: what has arrived can be recorded though nobody recorded its loading.
            let waiting = Wording(
                "拠点はまだ積込を記録していません。もう届いているときは、そのまま記録してください。",
                "The depot has not recorded the loading yet. If it has arrived all the same, record it here.")
            html.notice(Notice(.warning, waiting), frame.language)
            ReceiveForm(frame: frame).write(&html)
        case .loaded, .departed: ReceiveForm(frame: frame).write(&html)
        case .received: received(&html)
        case .calledOff: frame.goods(&html)
        }
    }

    private func received(_ html: inout HTML) {
        let mending = ReceiptMending(frame: frame)
        if mending.isReturned {
            html.problemSummary(frame.state, frame.language)
        } else {
            // Somebody else was quicker: what was pressed here was not recorded.
            for problem in frame.state.problems {
                html.notice(Notice(.failure, problem.wording, code: problem.code), frame.language)
            }
        }
        ReceiptTable(frame: frame).write(&html)
        if frame.mayAct { mending.write(&html) }
    }
}
