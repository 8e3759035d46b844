import Vocabulary

extension Done {
    var personWording: Wording {
        switch self {
        case .personLeft:
            Wording("離任を記録しました。空いた勤務は勤務表に出ています。", "Recorded; the shifts left open stand among the shifts.")
        case .personBack: Wording("復帰を記録しました。", "Recorded: back again.")
        case .swapProposed: Wording("交代の申し出を記録しました。相手の回答を待っています。", "The swap is proposed and waits for an answer.")
        case .listStored: Wording("一覧を取り込みました。", "The list is stored.")
        case .helperEnrolled: Wording("参加する人を登録しました。", "The helper is registered.")
        case .helperRemoved: Wording("参加する人の名簿から取り消しました。", "Taken off those who come.")
        default: Wording("回答を記録しました。", "The answer is recorded.")
        }
    }
}
