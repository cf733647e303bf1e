import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The day: the plan with the next thing to do, and beside it the round, the tasks and the month.
AppScreen {
    id: page

    title: today.titleText
    context: today.contextText
    settled: today.ready

    function tour(step: string) {
        const stops = Array.from({ length: today.stops.count }, (_, row) => today.stops.get(row));
        const stop = stops.find(one => one.status === "next" || one.status === "in_progress") ?? stops[0];
        if (step === "tasks") nav.open("TasksPage", {});
        else if (step === "tomorrow") today.on = today.tomorrowOn;
        else if (step === "close-day") nav.open("CloseDayPage", {});
        else if (stop && step === "visit") nav.open("VisitPage", { clientId: stop.clientId });
        else if (stop && step === "order") nav.open("OrderPage", { clientId: stop.clientId });
        else if (stop && step === "order-suggested") nav.open("OrderPage", { clientId: stop.clientId, repeat: true, tab: "suggested" });
    }

    actions: [
        Button {
            visible: !page.narrow && !today.isToday && today.ready
            variant: "text"
            text: qsTr("Torna a oggi")
            onClicked: today.on = page.app.today
        },
        DayButton {
            visible: !page.narrow
            day: today.on || page.app.today
            text: today.dayText
            Accessible.name: qsTr("Un altro giorno, ora %1").arg(text)
            onPicked: on => today.on = on
        },
        Button {
            visible: !page.narrow && today.isToday
            glyph: Icons.taskDone
            text: qsTr("Chiudi giornata")
            onClicked: page.nav.open("CloseDayPage", {})
        }
    ]

    TodayModel {
        id: today
        app: page.app
    }
    // One plan and one context, beside each other or, upright, below each other.
    TodayPlan {
        id: plan
        parent: page.narrow ? planPlace : page.body
        width: page.narrow ? parent.width : page.body.width - side.width - Theme.s20
        height: page.narrow ? implicitHeight : page.body.height
        whole: page.narrow
        today: today
        nav: page.nav
        app: page.app
    }
    TodayContext {
        id: context
        parent: page.narrow ? contextPlace : side.contentItem
        width: parent.width
        upright: page.narrow
        today: today
        nav: page.nav
    }
    Flickable {
        id: side
        visible: !page.narrow
        anchors.right: parent.right
        width: Theme.px(356)
        height: parent.height
        contentHeight: context.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
    }
    Flickable {
        visible: page.narrow
        anchors.fill: parent
        contentHeight: upright.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: upright
            width: parent.width
            spacing: Theme.s16

            Item {
                width: parent.width
                height: day.height

                DayButton {
                    id: day
                    day: today.on || page.app.today
                    text: today.dayText
                    Accessible.name: qsTr("Un altro giorno, ora %1").arg(text)
                    onPicked: on => today.on = on
                }
                Button {
                    visible: !today.isToday && today.ready
                    anchors.right: parent.right
                    variant: "text"
                    text: qsTr("Torna a oggi")
                    onClicked: today.on = page.app.today
                }
                Button {
                    visible: today.isToday
                    anchors.right: parent.right
                    glyph: Icons.taskDone
                    text: qsTr("Chiudi giornata")
                    onClicked: page.nav.open("CloseDayPage", {})
                }
            }
            Item {
                id: planPlace
                width: parent.width
                height: plan.height
            }
            Item {
                id: contextPlace
                width: parent.width
                height: context.implicitHeight
            }
        }
    }
}
