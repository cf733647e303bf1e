import QtQuick
import Giro.App
import Giro.Parts

// The end of the day: what is still open, kilometres, a note, one button; then the day in figures and tomorrow.
AppScreen {
    id: page

    title: qsTr("Chiudi giornata")
    context: day.contextText
    settled: day.ready

    actions: ReportButton {
        app: page.app
        userId: page.app.userId
        on: page.app.today
        text: qsTr("Giornata in PDF")
        fileName: qsTr("Giornata %1.pdf").arg(page.app.today)
    }

    function save() {
        if (!day.closed && !day.busy) day.close();
    }

    function mend(target: string, id: string, client: string) {
        if (target === "visit") nav.open("VisitPage", { clientId: client, visitId: id });
        else if (target === "form") goOn(id, client);
        else if (target === "sync") nav.open("SyncPagePage", {});
        else if (target === "inbox") nav.page("inbox");
        else nav.back();
    }

    // With a form that was left: "visit:CLIENT", "client:…", "order:CLIENT", or "order:ORDER" of one that exists.
    function goOn(form: string, client: string) {
        const subject = form.slice(form.indexOf(":") + 1);
        if (form.startsWith("order")) nav.open("OrderPage", { clientId: client, orderId: subject === client ? "" : subject });
        else nav.open(form.startsWith("client") ? "ClientFormPage" : "VisitPage", { clientId: client });
    }

    CloseDay {
        id: day
        app: page.app
    }
    Flickable {
        anchors.fill: parent
        contentHeight: page.narrow ? side.y + side.implicitHeight : Math.max(height, checks.implicitHeight, side.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        CloseChecks {
            id: checks
            width: page.narrow ? parent.width : side.x - Theme.s16
            height: page.narrow ? implicitHeight : Math.max(implicitHeight, page.height - Theme.topBar - Theme.s24)
            day: day
            onMendWanted: (target, id, client) => page.mend(target, id, client)
        }
        CloseSummary {
            id: side
            x: page.narrow ? 0 : parent.width - width
            y: page.narrow ? checks.height + Theme.s16 : 0
            width: page.narrow ? parent.width : Theme.px(388)
            day: day
            onClientWanted: id => page.nav.open("ClientCardPage", { clientId: id })
        }
    }
}
