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
        else if (stop && step === "order-suggested") nav.open("OrderPage", { clientId: stop.clientId, repeat: true, tab: "suggested" });
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
                id: planPlace
                width: parent.width
                height: plan.height
            }
            Item {
                id: contextPlace
                width: parent.width
                height: context.implicitHeight
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
