"""Everything the service understands about polls, on one page."""

from __future__ import annotations

from handlers.answering import answering, arriving, told, waiting
from handlers.answering import presses as answer_presses
from handlers.evaluating import presses as evaluation_presses
from handlers.evaluating import setting as evaluation
from handlers.evaluating import speakers
from handlers.evaluating import told as evaluation_told
from handlers.menu import navigation
from handlers.polls import (
    card,
    changing,
    choosing_session,
    confirming,
    desk,
    ending,
    live,
    presses,
    preview,
    setting,
    timing,
    whom,
    writing,
)
from handlers.results import groups, own, picture, words, workbook
from handlers.results import presses as result_presses
from handlers.results import screen as results
from handlers.router import Routes
from handlers.surveys import adding, branching, making, rewording, shipped
from handlers.surveys import asking as survey_asking
from handlers.surveys import card as survey_card
from handlers.surveys import desk as survey_desk
from handlers.surveys import presses as survey_presses
from handlers.surveys import question as survey_question

POLLS = Routes(unknown=navigation.unknown, stale=navigation.stale)

# Asking.

POLLS.command("jajak", "poll", to=desk.command)

POLLS.press(presses.OfficePolls, desk.show)
POLLS.press(presses.EventPolls, desk.show_event)
POLLS.press(presses.WritePoll, writing.write)
POLLS.press(presses.ShowPoll, card.show)
POLLS.press(presses.PreviewPoll, preview.show)
POLLS.press(presses.ChangePoll, changing.change)
POLLS.press(presses.ChoosePart, setting.show)
POLLS.press(presses.SetNames, setting.set_names)
POLLS.press(presses.SetChangeable, setting.set_changeable)
POLLS.press(presses.SetShows, setting.set_shows)
POLLS.press(presses.ChooseTime, timing.choose)
POLLS.press(presses.ClearTime, timing.clear)
POLLS.press(presses.AfterSession, timing.after)
POLLS.press(presses.ChooseSession, choosing_session.choose)
POLLS.press(presses.ChooseAudience, whom.choose)
POLLS.press(presses.ChooseEvent, whom.choose_event)
POLLS.press(presses.SetAudience, whom.take)
POLLS.press(presses.AskOpen, confirming.ask)
POLLS.press(presses.OpenPoll, confirming.open_)
POLLS.press(presses.Withdraw, confirming.withdraw)
POLLS.press(presses.AskClose, ending.ask_close)
POLLS.press(presses.Close, ending.close)
POLLS.press(presses.Reopen, ending.reopen)
POLLS.press(presses.AskDelete, ending.ask_delete)
POLLS.press(presses.Delete, ending.delete)
POLLS.form(writing.NEW_FORM)
POLLS.form(changing.CHANGE_FORM)
POLLS.form(timing.TIME_FORM)
POLLS.notice(live.PollGoes, live.goes)

# Answering.
POLLS.press(answer_presses.WaitingPolls, waiting.listed)
POLLS.press(answer_presses.Answer, answering.answer)
POLLS.press(answer_presses.Write, answering.write)
POLLS.press(answer_presses.Choose, answering.choose)
POLLS.press(answer_presses.Tick, answering.tick)
POLLS.press(answer_presses.TurnOptions, answering.turn)
POLLS.press(answer_presses.Chosen, answering.chosen)
POLLS.press(answer_presses.Skip, answering.skip)
POLLS.press(answer_presses.Back, answering.back)
POLLS.press(answer_presses.Send, answering.send)
POLLS.press(answer_presses.ChangeAnswer, answering.change)
POLLS.press(answer_presses.SeeResults, answering.results)
POLLS.press(answer_presses.AgreeAndAnswer, arriving.agree)
POLLS.form(answering.WORDS_FORM)
POLLS.form(arriving.ARRIVAL_FORM)
POLLS.notice(told.PollAsked, told.asked)
POLLS.notice(told.PollAskedSoon, told.asked)
POLLS.notice(told.PollReminder, told.reminder)
POLLS.notice(told.PollClosed, told.closed)

# Results.

POLLS.press(result_presses.ShowResults, results.show)
POLLS.press(result_presses.TurnResults, results.turn)
POLLS.press(result_presses.ChooseBy, groups.choose)
POLLS.press(result_presses.ResultsBy, groups.show)
POLLS.press(result_presses.ResultsWords, words.show)
POLLS.press(result_presses.ResultsPicture, picture.send)
POLLS.press(result_presses.ResultsFile, workbook.send)
POLLS.press(evaluation_presses.OwnResults, own.show)
POLLS.press(evaluation_presses.TurnOwnResults, own.turn)
POLLS.press(evaluation_presses.OwnWords, own.said)
POLLS.press(evaluation_presses.InviteSpeaker, speakers.invite)
POLLS.press(evaluation_presses.RevokeSpeaker, speakers.revoke)
POLLS.press(speakers.AgreeAndHear, speakers.agree)
POLLS.form(speakers.SPEAKER_FORM)
POLLS.notice(own.OwnResultsReady, own.ready)

# Evaluations.

POLLS.press(evaluation_presses.EventEvaluation, evaluation.show)
POLLS.press(evaluation_presses.SessionEvaluation, evaluation.show_session)
POLLS.press(evaluation_presses.SetEvaluated, evaluation.switch)
POLLS.notice(evaluation_told.EventEvaluated, evaluation_told.evaluated)

# Surveys.

POLLS.press(survey_presses.OfficeSurveys, survey_desk.show)
POLLS.press(survey_presses.MakeSurvey, making.make)
POLLS.press(survey_presses.RenameSurvey, making.rename)
POLLS.press(survey_presses.AskDropSurvey, making.ask_drop)
POLLS.press(survey_presses.DropSurvey, making.drop)
POLLS.press(survey_presses.ShowSurvey, survey_card.show)
POLLS.press(survey_presses.ListQuestions, survey_card.questions)
POLLS.press(survey_presses.ShowShipped, shipped.show)
POLLS.press(survey_presses.AskShipped, survey_asking.ask_shipped)
POLLS.press(survey_presses.AskSurvey, survey_asking.ask_own)
POLLS.press(survey_presses.AddQuestion, adding.add)
POLLS.press(survey_presses.ChangeQuestion, rewording.change)
POLLS.press(survey_presses.ChangeOptions, rewording.change_options)
POLLS.press(survey_presses.ShowQuestionOf, survey_question.show)
POLLS.press(survey_presses.SetRequired, survey_question.set_required)
POLLS.press(survey_presses.MoveQuestion, survey_question.move)
POLLS.press(survey_presses.DropQuestion, survey_question.drop)
POLLS.press(survey_presses.ChooseBranch, branching.choose)
POLLS.press(survey_presses.ChooseBranchAnswer, branching.choose_answer)
POLLS.press(survey_presses.SetBranch, branching.set_)
POLLS.form(making.TITLE_FORM)
POLLS.form(adding.ADD_FORM)
POLLS.form(rewording.WORDS_FORM)
POLLS.form(rewording.OPTIONS_FORM)
