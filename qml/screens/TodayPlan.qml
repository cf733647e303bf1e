pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import GiroStyle
import Giro.App
import Giro.Parts

// The stops of the day in order, with a head that sums them up and a foot that adds one. `whole`: as tall as its stops.
Card {
    id: plan

    required property App app
    required property TodayModel today
    required property var nav
    property bool whole: false
    property bool reordering: false

    padding: 0
    spacing: 0
    onVisibleChanged: reordering = false

    Item {
        id: head
        width: parent.width
        height: Theme.px(60)

        Row {
            x: Theme.s20
            height: parent.height
            spacing: Theme.s16

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: plan.today.summaryText
                font: Theme.section
            }
            DayDashes {
                visible: plan.width > Theme.px(560)
                anchors.verticalCenter: parent.verticalCenter
                summary: plan.today.summaryText
                phases: As.dashes(plan.today.dashes)
            }
            Label {
                visible: plan.width > Theme.px(700)
                anchors.verticalCenter: parent.verticalCenter
                text: plan.today.kmText
                font: Theme.caption
                color: Theme.text2
            }
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter

            Button {
                variant: "text"
                glyph: plan.reordering ? Icons.check : Icons.swap
                text: plan.reordering ? qsTr("Fatto") : qsTr("Riordina")
                enabled: plan.today.canPlan && plan.today.todoCount > 1
                onClicked: plan.reordering = !plan.reordering
            }
            ToolButton {
                id: more
                glyph: Icons.more
                ink: Theme.text
                text: qsTr("Altro sul giro")
                onClicked: menu.use(one => one.popup(more, more.width - one.width, more.height))
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Notice {
        id: off
        visible: plan.today.offText.length > 0 && plan.today.stops.count > 0
        width: parent.width
        radius: 0
        tone: "info"
        glyph: Icons.event
        text: plan.today.offText
        detail: plan.today.offDetail
    }
    Item {
        id: proposed
        visible: plan.today.suggestedCount > 0 && plan.today.canPlan
        width: parent.width
        height: visible ? Math.max(accept.height, proposal.height) + Theme.s8 : 0

        GlyphText {
            id: proposal
            x: Theme.s20
            anchors.verticalCenter: parent.verticalCenter
            width: accept.x - x - Theme.s8
            glyph: Icons.lightbulb
            spacing: Theme.s8
            text: plan.today.suggestedText
            font: Theme.secondary
            ink: Theme.text2
            alignment: Qt.AlignLeft
        }
        Button {
            id: accept
            anchors.right: parent.right
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter
            variant: "text"
            glyph: Icons.check
            text: qsTr("Accetta il giro")
            onClicked: plan.today.acceptAll()
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Skeleton {
        visible: !plan.today.ready
        width: parent.width
        rows: 6
        rowHeight: Theme.rowStop
    }
    EmptyState {
        visible: plan.today.ready && plan.today.stops.count === 0
        width: parent.width
        sentence: plan.today.emptyText
        next: plan.today.offDetail || plan.today.othersText
        action: plan.today.canPlan ? qsTr("Aggiungi tappa") : ""
        onActed: others.use(one => one.open())
    }
    ListView {
        id: list
        visible: plan.today.ready && count > 0
        width: parent.width
        height: plan.whole ? contentHeight : plan.height - head.height - foot.height - proposed.height - (off.visible ? off.height : 0) - 2
        model: plan.today.stops
        interactive: !plan.whole
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        section.property: "band"
        section.delegate: As.sectionLabel
        property int landing: -1  // the row a dragged stop would take the place of

        // Where a stop held at `at` would land: among the stops still to come.
        function placeAt(row: int, at: real): int {
            let first = row;
            while (first > 0 && As.role(model, first - 1, "status") !== "done"
                   && As.role(model, first - 1, "status") !== "skipped") --first;
            const found = indexAt(width / 2, Math.max(originY + 1, Math.min(at, originY + contentHeight - 1)));
            return Math.max(first, found < 0 ? row : found);
        }

        Rectangle {
            readonly property Item row: list.landing >= 0 ? list.itemAtIndex(list.landing) : null

            parent: list.contentItem
            visible: row !== null
            y: row ? row.y - 1 : 0
            z: 1
            width: list.width
            height: row ? row.height + 2 : 0
            color: "transparent"
            border.width: 2
            border.color: Theme.primary
        }
        move: Transition { NumberAnimation { properties: "y"; duration: Theme.pane; easing.type: Easing.OutCubic } }
        displaced: Transition { NumberAnimation { properties: "y"; duration: Theme.pane; easing.type: Easing.OutCubic } }

        delegate: StopRow {
            id: stop

            required property int index
            required property string stopId
            required property string visitId
            required property string clientId
            required property string status
            required property string klass
            required suggested
            required property string place
            required property string reason
            required property var chips
            required property var flag
            required property string stateIcon
            required property string phone
            required town
            required outcome
            required stateText
            required stateTone
            required property real lat
            required property real lon
            readonly property bool open: status === "todo" || status === "next" || status === "in_progress"

            width: list.width
            phase: status === "done" || status === "skipped" ? "done"
                 : plan.reordering || status === "todo" ? "later" : "next"
            skipped: status === "skipped"
            inProgress: status === "in_progress"
            divider: index + 1 < list.count
            grade: klass
            detail: phase === "next" ? place : reason
            why: reason
            reasons: As.chips(chips)
            chip: As.chip(flag)
            stateGlyph: stateIcon
            reordering: plan.reordering
            first: index === 0 || As.role(plan.today.stops, index - 1, "status") === "done"
            last: index + 1 === list.count
            fixed: !plan.today.canPlan
            onOpened: plan.nav.open("ClientCardPage", { clientId: clientId })
            onVisitWanted: plan.nav.open("VisitPage", { clientId: clientId, visitId: visitId, begin: true })
            onOrderWanted: plan.nav.open("OrderPage", { clientId: clientId })
            onCallWanted: plan.app.call(phone)
            onRouteWanted: plan.app.route(lat, lon, place)
            onSkipWanted: skipping.use(one => one.ask(stopId, name))
            onAcceptWanted: plan.today.addStop(clientId)
            onRemoveWanted: plan.today.removeStop(stopId)
            onMoreWanted: at => stopMenu.use(one => one.ask(stop, at))
            readonly property int landsAt: list.placeAt(index, y + height / 2 + lift.y)

            z: lift.y === 0 ? 0 : 2
            transform: Translate { id: lift }
            onDragged: by => {
                lift.y = by;
                list.landing = by === 0 ? -1 : landsAt;
            }
            onDropped: {
                list.landing = -1;
                if (landsAt !== index) plan.today.move(index, landsAt);
                lift.y = 0;
            }
            onMovedUp: plan.today.move(index, index - 1)
            onMovedDown: plan.today.move(index, index + 1)
        }
    }
    Item {
        id: foot
        visible: plan.today.ready && plan.today.stops.count > 0 && plan.today.canPlan
        width: parent.width
        height: visible ? Theme.px(48) : 0

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        GlyphText {
            x: Theme.px(84)
            anchors.verticalCenter: parent.verticalCenter
            width: add.x - x - Theme.s8
            glyph: Icons.nearMe
            spacing: Theme.s16
            text: plan.today.othersText
            font: Theme.secondary
            ink: Theme.text2
            alignment: Qt.AlignLeft
        }
        Button {
            id: add
            anchors.right: parent.right
            anchors.rightMargin: Theme.s8
            variant: "text"
            glyph: Icons.plus
            text: qsTr("Aggiungi tappa")
            onClicked: others.use(one => one.open())
        }
    }
    FileDialog {
        id: saving
        title: qsTr("Salva il giro per un calendario")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "ics"
        onAccepted: plan.today.saveCalendar(selectedFile)
    }
    Later {
        id: menu

        Menu {

            MenuItem {
                text: qsTr("Salva il giro per un calendario")
                glyph: Icons.calendar
                enabled: plan.today.todoCount > 0
                onTriggered: {
                    saving.selectedFile = saving.currentFolder + "/" + encodeURIComponent(plan.today.calendarName());
                    saving.open();
                }
            }
            MenuItem {
                text: qsTr("Il giro sulla carta")
                glyph: Icons.place
                onTriggered: sketch.use(one => one.open())
            }
        }
    }
    Later {
        id: stopMenu

        Menu {
            id: one

            property StopRow stop: null

            function ask(row: StopRow, at: Item) {
                stop = row;
                popup(at, at.width - width, at.height);
            }

            MenuItem {
                text: qsTr("Inizia visita")
                glyph: Icons.enter
                onTriggered: one.stop.visitWanted()
            }
            MenuItem {
                text: qsTr("Nuovo ordine")
                glyph: Icons.cart
                onTriggered: one.stop.orderWanted()
            }
            MenuItem {
                text: qsTr("Salta")
                glyph: Icons.minusCircle
                onTriggered: one.stop.skipWanted()
            }
            MenuItem {
                text: qsTr("Togli dal giro")
                glyph: Icons.discard
                enabled: one.stop?.suggested === false
                onTriggered: one.stop.removeWanted()
            }
        }
    }
    Later {
        id: skipping

        SkipDialog {
            today: plan.today
        }
    }
    Later {
        id: others

        OthersSheet {
            today: plan.today
        }
    }
    Later {
        id: sketch

        SketchSheet {
            today: plan.today
        }
    }
}
