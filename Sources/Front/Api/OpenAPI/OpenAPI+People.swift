import Relief
import Vocabulary

extension OpenAPI {
    static let persons = Group(
        name: "people", summary: Wording("人員", "People and attendance"),
        calls: [
            Call(
                method: .get, path: "/api/v1/directory", id: "getDirectory",
                summary: Wording("部署・団体・技能", "Units, teams and skills"), parameters: [.from],
                answer: .json("Directory"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/people", id: "listPeople",
                summary: Wording("職員とボランティアを探す", "Staff and volunteers"),
                parameters: [
                    .searched, .ofPersonKind, .ofUnit, .ofTeam, .ofSkill, .ofLanguage, .ofStanding, .limit, .afterID,
                    .from,
                ],
                answer: .json("PersonList"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/people", id: "registerPerson",
                summary: Wording("人を登録する・登録内容を変える", "Register a person, or say anew what is known of one"),
                door: .program, body: [.json("NewPerson")], answer: .json("PersonReceipt", status: 201),
                troubles: [404]),
            Call(
                method: .get, path: "/api/v1/people/{person}", id: "getPerson",
                summary: Wording("1人の登録内容", "One person"), parameters: [.person, .from],
                answer: .json("PersonAnswer"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/people/{person}/certificates", id: "certify",
                summary: Wording("資格証を記録する", "Record a certificate"), door: .program, parameters: [.person],
                body: [.json("NewCertificate")], answer: .json("PersonReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/people/{person}/availability", id: "tellAvailability",
                summary: Wording("参加できる日時を記録する", "Record when a person can come"), door: .program,
                parameters: [.person], body: [.json("Blocks")], answer: .json("PersonReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/people/{person}/leave", id: "recordDeparture",
                summary: Wording("離任を記録する（後の勤務は空きになる）", "Record that a person leaves; later shifts become vacant"),
                door: .program, parameters: [.person], body: [.json("Departure")], answer: .json("PersonReceipt"),
                troubles: [404]),
            Call(
                method: .post, path: "/api/v1/people/{person}/return", id: "recordReturn",
                summary: Wording("復帰を記録する", "Record that a person is back"), door: .program,
                parameters: [.person], body: [.json("Return")], answer: .json("PersonReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/sites/{site}/contacts", id: "nameContact",
                summary: Wording("施設の連絡先を決める・外す", "Name a contact of a site, or release it"), door: .program,
                parameters: [.site], body: [.json("NewContact")], answer: .json("ContactReceipt"), troubles: [404]),
        ] + attendance)

    private static let attendance = [
        Call(
            method: .get, path: "/api/v1/duty", id: "getDuty",
            summary: Wording("誰がどこで勤務中か", "Who is on duty where"), parameters: [.from],
            answer: .json("DutyAnswer"), troubles: [422]),
        Call(
            method: .get, path: "/api/v1/sites/{site}/duty", id: "getSiteDuty",
            summary: Wording("施設で勤務中の人", "Who is on duty at a site"), parameters: [.site, .from],
            answer: .json("SiteDutyAnswer"), troubles: [404, 422]),
        Call(
            method: .post, path: "/api/v1/sites/{site}/check-in", id: "checkIn",
            summary: Wording("出勤を記録する", "Check a person in"), door: .program, parameters: [.site],
            body: [.json("NewAttendance")], answer: .json("PersonReceipt"), troubles: [404]),
        Call(
            method: .post, path: "/api/v1/sites/{site}/check-out", id: "checkOut",
            summary: Wording("退勤を記録する", "Check a person out"), door: .program, parameters: [.site],
            body: [.json("NewAttendance")], answer: .json("PersonReceipt"), troubles: [404]),
    ]
}
