pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The tablets of the company, those that need looking at first, and what is done to them: at once and at the office, or not.
AppScreen {
    id: page

    property var subject: null  // the row whose menu is open

    title: qsTr("Tablet")
    context: tablets.contextText
    settled: tablets.ready && !tablets.asking

    function openMenu(tablet: TabletRow) {
        subject = { id: tablet.tabletId, userId: tablet.userId, person: tablet.person,
                    canRevoke: tablet.canRevoke, canWipe: tablet.canWipe, canKeep: tablet.canKeep };
        acts.use(menu => menu.popup(tablet, tablet.width - menu.width, tablet.height));
    }

    function wantRevoke() {
        const id = subject.id;
        sure.use(one => one.ask(qsTr("Revocare l'accesso di %1 da questo tablet?").arg(subject.person),
            qsTr("Quel tablet non riceve più niente. Quello che ha ancora da inviare arriva e resta da parte, finché un responsabile non lo guarda. Non si torna indietro: per usarlo ancora si rifà l'accesso."),
            qsTr("Revoca l'accesso"), () => tablets.revoke(id)));
    }

    function wantWipe() {
        const id = subject.id;
        sure.use(one => one.ask(qsTr("Svuotare il tablet di %1?").arg(subject.person),
            qsTr("Al prossimo contatto consegna quello che ha da inviare, poi cancella tutto quello che c'è di Giro e lo dice alla sede. Finché non si fa sentire, l'ordine si può ritirare."),
            qsTr("Svuota il tablet"), () => tablets.wipe(id)));
    }

    function wantKeep() {
        const id = subject.id;
        sure.use(one => one.ask(qsTr("Ritirare l'ordine di svuotare il tablet di %1?").arg(subject.person),
            qsTr("Il tablet resta com'è, se non si è già svuotato."),
            qsTr("Ritira l'ordine"), () => tablets.keep(id)));
    }

    Tablets {
        id: tablets
        app: page.app
        filter: "open"
    }
    ChoiceChips {
        id: which
        width: parent.width
        label: qsTr("Quali")
        choices: As.choices(tablets.filters)
        current: tablets.filter
        onToggled: code => tablets.filter = code.length > 0 ? code : "open"
    }
    Notice {
        id: problem
        anchors.top: which.bottom
        anchors.topMargin: Theme.s12
        visible: tablets.problemText.length > 0
        width: parent.width
        height: visible ? implicitHeight : 0
        glyph: Icons.warning
        text: tablets.problemText
        detail: qsTr("Qui sotto c'è quello che questo tablet sapeva. Per revocare o svuotare serve la sede.")

        Button {
            variant: "text"
            enabled: !tablets.asking
            text: qsTr("Riprova")
            onClicked: tablets.askAgain()
        }
    }
    Card {
        id: board
        anchors.top: problem.visible ? problem.bottom : which.bottom
        anchors.topMargin: Theme.s12
        anchors.bottom: parent.bottom
        width: parent.width
        padding: 0
        spacing: 0

        Skeleton {
            visible: !tablets.ready
            width: parent.width
            rows: 6
        }
        EmptyState {
            visible: tablets.ready && list.count === 0
            width: parent.width
            sentence: tablets.emptyText
        }
        ListView {
            id: list
            width: parent.width
            height: board.height - y - 2
            model: tablets.tablets
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: TabletRow {
                id: tablet
                width: list.width
                onClicked: page.openMenu(tablet)
            }
        }
    }
    Later {
        id: acts

        Menu {
            MenuItem {
                text: qsTr("Codice per il tablet")
                glyph: Icons.enter
                onTriggered: signIn.use(one => one.ask(page.subject.userId, "code"))
            }
            MenuItem {
                text: qsTr("Nuova password")
                glyph: Icons.lock
                onTriggered: signIn.use(one => one.ask(page.subject.userId, "password"))
            }
            MenuSeparator {}
            MenuItem {
                text: qsTr("Revoca l'accesso")
                glyph: Icons.leave
                enabled: page.subject?.canRevoke ?? false
                onTriggered: page.wantRevoke()
            }
            MenuItem {
                text: page.subject?.canKeep ? qsTr("Ritira l'ordine di svuotare") : qsTr("Svuota il tablet")
                glyph: page.subject?.canKeep ? Icons.undo : Icons.discard
                enabled: (page.subject?.canKeep || page.subject?.canWipe) ?? false
                onTriggered: page.subject.canKeep ? page.wantKeep() : page.wantWipe()
            }
        }
    }
    Later {
        id: sure

        ActDialog {}
    }
    Later {
        id: signIn

        SignInDialog {
            app: page.app
        }
    }
}
