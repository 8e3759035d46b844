import Vocabulary

extension Checkup {
    var logFindings: [DoctorFinding] {
        switch log {
        case .missing: [missing]
        case .unusable(let error): [unusable(error)]
        case .open(let log): [opens(log), chain(log), permissions, clock(log)] + sideFile
        }
    }

    private var missing: DoctorFinding {
        .bad(
            "doctor/log-missing",
            Wording("「\(data)」に記録がありません。", "There is no log in \(data)."),
            Wording(
                "保存先の指定を確認してください。失われた場合は「rnet restore --from バックアップ --data \(data)」で復元します。",
                "Check the data directory. If it was lost: rnet restore --from BACKUP --data \(data)."))
    }

    private func unusable(_ error: ChronologyError) -> DoctorFinding {
        .bad(
            "doctor/log-unusable",
            Wording(
                "記録を開けません(\(error.code)): \(error.wording.japanese)",
                "The log cannot be opened (\(error.code)): \(error.wording.english)"),
            advice(for: error))
    }

    /// Only what is damaged needs a backup; who restores over a log that is merely held or has a stranger beside it loses it.
    private func advice(for error: ChronologyError) -> Wording {
        switch error {
        case .busy:
            Wording(
                "ほかのプログラムが使い終わるのを待って、もう一度実行してください。", "Wait until the other program lets go of it, then run this again.")
        case .unusable(let file) where file.leavesTheLogWhole:
            Wording(
                "記録は失われていません。復元はせず、上のとおりにしてください。",
                "Nothing of the log is lost: do as it says above, and restore nothing.")
        default:
            Wording(
                "保存先のフォルダーを別の場所へ写してから、バックアップを復元してください。修復は試みないでください。",
                "Copy the data directory away before anything else, then restore a backup. Do not try to repair it.")
        }
    }

    private func opens(_ log: LogSeen) -> DoctorFinding {
        .ok(
            "doctor/log", "記録を開けます(\(log.head.position)件、形式\(log.schema))。",
            "The log opens: \(Int(log.head.position).english("entry", "entries")), schema \(log.schema).")
    }

    private func chain(_ log: LogSeen) -> DoctorFinding {
        if let fault = log.fault {
            return .bad(
                "doctor/log-broken",
                Wording(
                    "記録が書き換えられているか、壊れています(\(fault.code))。\(fault.wording.japanese)",
                    "The log was changed or is damaged (\(fault.code)): \(fault.wording.english)"),
                Wording(
                    "サーバーを止め、保存先のフォルダーを別の場所へ写し、監査担当に知らせてください。",
                    "Stop the server, copy the data directory away and tell the auditor."))
        }
        return log.isWhole
            ? .ok(
                "doctor/chain", "全\(log.checked)件を検証しました。",
                "\(Int(log.checked).english("entry", "entries")) checked: the whole log verifies.")
            : .ok(
                "doctor/chain", "最後の\(log.checked)件を検証しました(全件は --full)。",
                "\(Int(log.checked).english("entry", "entries")) checked: the end of the log verifies (all of it: --full)."
            )
    }

    /// It grows for as long as somebody reads what is old, and a start has to read all of it.
    private var sideFile: [DoctorFinding] {
        guard let bytes = sideFileBytes, bytes > 4 * LogFile.sideFileBytes else { return [] }
        let megabytes = Int(bytes / 1_000_000).grouped
        return [
            .warn(
                "doctor/side-file-long",
                Wording(
                    "記録へ移す前のファイル(-wal)が\(megabytes)MBあります。別のプログラムが記録を長く読んでいる間は小さくなりません。",
                    "What waits to be moved into the log (-wal) is \(megabytes) MB. It does not shrink while a program reads the log for long."
                ),
                Wording(
                    "「fuser -v \(data)/chronology.sqlite」で読んでいるプログラムを調べ、止まったままのバックアップや検証があれば終わらせてください。",
                    "See who reads it (fuser -v \(data)/chronology.sqlite) and end a backup or check that hangs."))
        ]
    }

    private var permissions: DoctorFinding {
        guard isReadableByOthers else {
            return .ok("doctor/permissions", "記録を読めるのは所有者だけです。", "Only its owner may read the log.")
        }
        return .warn(
            "doctor/readable-by-others",
            Wording("記録のファイルを他の利用者も読めます。", "Other users of this machine may read the log."),
            Wording("「chmod -R go= \(data)」を実行してください。", "Run: chmod -R go= \(data)"))
    }

    /// The log keeps its order whatever the clock says; times on pages would be wrong all the same.
    private func clock(_ log: LogSeen) -> DoctorFinding {
        guard let last = log.lastRecordedAt else {
            return .ok("doctor/clock", "時計を比べる記録がまだありません。", "There is no entry yet to hold the clock against.")
        }
        if last.milliseconds - now.milliseconds > Span.minutes(1).milliseconds { return behind(last) }
        if now.milliseconds - last.milliseconds > Span.days(366).milliseconds { return ahead(last) }
        return .ok(
            "doctor/clock", "時計は最後の記録(\(last.japanese))より後です。",
            "The clock is after the last entry (\(last.japanese)).")
    }

    private func behind(_ last: Moment) -> DoctorFinding {
        .warn(
            "doctor/clock-behind",
            Wording(
                "時計(\(now.japanese))が最後の記録(\(last.japanese))より遅れています。新しい記録の時刻は最後の記録と同じになります。",
                "The clock says \(now.japanese), the last entry \(last.japanese). New entries get the time of the last."
            ),
            Wording("時計を合わせてください(timedatectl)。", "Set the clock (timedatectl)."))
    }

    private func ahead(_ last: Moment) -> DoctorFinding {
        .warn(
            "doctor/clock-ahead",
            Wording(
                "時計(\(now.japanese))が最後の記録(\(last.japanese))より1年以上進んでいます。",
                "The clock says \(now.japanese), more than a year after the last entry (\(last.japanese))."),
            Wording(
                "時計が正しいか確かめてから記録してください。進んだ時刻で記録すると元に戻せません。",
                "Make sure of the clock before anything is recorded: a time once recorded never runs back."))
    }
}
