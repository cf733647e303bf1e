import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The day: the plan with the next thing to do, and beside it the round, the tasks and the month.
AppScreen {
    id: page

    title: today.isToday ? qsTr("Oggi") : today.tomorrowTitle
    context: today.contextText
    settled: today.ready

    function tour(step: string) {
        const stops = Array.from({ length: today.stops.count }, (_, row) => today.stops.get(row));
        const stop = stops.find(one => one.status === "next" || one.status === "in_progress") ?? stops[0];
        if (step === "close-day") nav.open("CloseDayPage", {});
        else if (stop && step === "visit") nav.open("VisitPage", { clientId: stop.clientId });
        else if (stop && step === "order") nav.open("OrderPage", { clientId: stop.clientId });
    }

    actions: [
        Button {
            visible: !page.narrow
            glyph: Icons.taskDone
            text: qsTr("Chiudi giornata")
            onClicked: page.nav.open("CloseDayPage", {})
        }
    ]

    TodayModel {
        id: today
        app: page.app
    }
    TodayPlan {
        visible: !page.narrow
        width: side.x - Theme.s20
        height: parent.height
        today: today
        nav: page.nav
        app: page.app
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

        TodayContext {
            id: context
            width: parent.width
            today: today
            nav: page.nav
        }
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

            TodayPlan {
                width: parent.width
                whole: true
                today: today
                nav: page.nav
                app: page.app
            }
            TodayContext {
                width: parent.width
                upright: true
                today: today
                nav: page.nav
            }
            Button {
                width: parent.width
                implicitHeight: Theme.field
                glyph: Icons.taskDone
                text: qsTr("Chiudi giornata")
                onClicked: page.nav.open("CloseDayPage", {})
            }
        }
    }
}
