pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What surrounds the plan: the round, things to do, the month's targets, tomorrow. Upright, in two columns without the round.
Item {
    id: context

    required property TodayModel today
    required property var nav
    property bool upright: false
    readonly property bool paired: upright && width >= Theme.px(600)
    readonly property real half: paired ? (width - Theme.s16) / 2 : width

    implicitHeight: paired ? Math.max(tasks.height, month.y + beside) : beside + month.y
    readonly property real beside: (month.visible ? month.height + Theme.s16 : 0) + (tomorrow.visible ? tomorrow.height : 0)

    Card {
        id: round
        visible: !context.upright
        width: parent.width
        padding: 1
        spacing: 0

        TodayRoute {
            width: parent.width
            height: Theme.px(216)
            today: context.today
        }
        Label {
            x: Theme.s16 - 1
            width: parent.width - 2 * x
            topPadding: Theme.s12
            bottomPadding: Theme.s12
            text: context.today.remainingText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    Card {
        id: tasks
        y: round.visible ? round.height + Theme.s16 : 0
        width: context.half
        padding: Theme.s16
        spacing: Theme.s4
        title: qsTr("Cose da fare")

        readonly property int few: 3

        Repeater {
            model: context.today.tasks

            TaskRow {
                required property int index
                required property string taskId

                visible: index < tasks.few
                required property string clientId

                width: tasks.width - 2 * tasks.padding
                onTicked: checked => context.today.setTaskDone(taskId, checked)
                onOpened: context.nav.open("ClientCardPage", { clientId: clientId })
            }
        }
        Button {
            leftPadding: 0
            variant: "text"
            text: context.today.owedText
            onClicked: context.nav.open("TasksPage", {})
        }
        Label {
            visible: context.today.ready && context.today.tasks.count === 0
            width: parent.width
            text: qsTr("Niente in sospeso")
            font: Theme.secondary
            color: Theme.text2
        }
    }
    Card {
        id: month
        visible: context.today.targets.length > 0
        x: context.paired ? context.half + Theme.s16 : 0
        y: context.paired ? 0 : tasks.y + tasks.height + Theme.s16
        width: context.half
        padding: Theme.s16
        title: context.today.monthTitle
        note: context.today.monthDaysText

        Repeater {
            model: context.today.targets.length

            TargetBar {
                required property int index
                readonly property var target: context.today.targets[index] ?? { label: "", text: "", share: 0, tick: 0 }

                width: month.width - 2 * month.padding
                label: target.label
                text: target.text
                share: target.share
                tick: target.tick
                about: target.info ?? ""
            }
        }
    }
    Card {
        id: tomorrow
        visible: context.today.tomorrowTitle.length > 0
        x: month.x
        y: month.visible ? month.y + month.height + Theme.s16 : month.y
        width: context.half
        padding: Theme.s16
        spacing: Theme.s4
        title: context.today.tomorrowTitle

        Label {
            width: parent.width
            text: context.today.tomorrowText
            font: Theme.secondaryStrong
            wrapMode: Text.Wrap
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: context.today.tomorrowTowns
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Button {
            leftPadding: 0
            variant: "text"
            text: qsTr("Vedi il giro")
            Accessible.name: qsTr("Vedi il giro, %1").arg(context.today.tomorrowTitle)
            onClicked: context.today.on = context.today.tomorrowOn
        }
    }
}
