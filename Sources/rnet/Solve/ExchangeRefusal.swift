import ArgumentParser
import Matching
import Vocabulary

/// What is wrong with a file, told in both languages.
enum ExchangeRefusal {
    /// More lines than this help nobody; the number of all is said.
    private static let most = 20

    /// What `read` reads; where it refuses, that is told and the status of a refusal thrown.
    static func telling<File>(_ read: () throws(ExchangeProblems) -> File) throws -> File {
        do throws(ExchangeProblems) {
            return try read()
        } catch {
            throw told(error)
        }
    }

    /// Tells what is wrong and gives the exit status of a refusal.
    private static func told(_ problems: ExchangeProblems) -> ExitCode {
        for problem in problems.all.prefix(most) {
            Say.remark("\(problem.code)\t\(problem.place.text)")
            Say.remark("\(problem.wording.japanese)\n\(problem.wording.english)")
        }
        if problems.all.count > most {
            Say.remark("ほか\(problems.all.count - most)件以上。\(problems.all.count - most) or more others.")
        }
        return ExitCode(1)
    }
}
