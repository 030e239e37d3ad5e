import type { Statements } from './statement';

export const privacy: Statements = {
  en: {
    title: 'Privacy',
    description: 'What is kept about you, who reads it, and what you can do about it.',
    lead: 'Only what a mentoring program needs is kept, and each part is read only by those who need that part.',
    sections: [
      {
        heading: 'What is kept',
        points: [
          'Your e-mail address and, when you give them, your name, time zone and language.',
          'Your applications, with every version that you saved, and how they were decided.',
          'Answers about your background, if you choose to give any.',
          'Your matches, with the goals and notes that you and your match write.',
          'Which letters were sent to you and when, and who changed what: an audit log that the coordinators of the program read.',
          'If you only asked to hear about the next cycle: your address, and that you confirmed it.',
        ],
      },
      {
        heading: 'Who reads it',
        points: [
          'You: all of it.',
          'Your match: how to reach you and the answers marked as shared, from the day when pairs are announced. Before that, nothing.',
          'Reviewers: the applications that were given to them. Name and address are hidden while reviewing is blind.',
          'Coordinators of the program: applications, matches and letters. Of your goals they see that a sheet exists and how it stands; its text only if the two of you share it.',
          'The board: totals. Small groups are hidden in them.',
        ],
      },
      {
        heading: 'Your background',
        paragraphs: [
          'Questions about your background are optional and stand on a page of their own. The answers are encrypted with a key of the program, apart from everything else. Nobody reads them but you: neither your match, nor a reviewer. They are compared only where somebody asked for a similar background. Each reading is noted.',
        ],
      },
      {
        heading: 'What you can do',
        points: [
          'Read and change what you wrote on your own pages, as long as the window for it is open.',
          'Withdraw an application at any time and without a reason. What it held is given up, and letters that were still to be sent are not.',
          'Stop reminders and news with one click, in any of them. Letters with decisions still come.',
          'Get a copy of what is kept about you, or have it erased: ask the association that runs your program. It answers for your data; write to the address that its letters come from.',
        ],
      },
      {
        heading: 'Cookies and your device',
        paragraphs: [
          'There is no advertising, no measuring of visitors, and nothing is loaded from other sites. Your browser keeps these, and nothing else:',
        ],
        points: [
          'a cookie that keeps you signed in, for at most fourteen days;',
          'a cookie with the language that you chose, and for fifteen minutes one with the page that you were going to before you signed in;',
          'your choice of light or dark colours.',
        ],
      },
      {
        heading: 'How it is protected',
        paragraphs: [
          'There are no passwords that could be stolen: a sign-in link works once, for fifteen minutes. Links, sessions and tokens are kept only as digests. To stop abuse, requests are counted by your network address in a scrambled form. The log of requests has neither your address nor what you asked for.',
        ],
      },
    ],
  },
  es: {
    title: 'Privacidad',
    description: 'Qué se guarda sobre usted, quién lo lee y qué puede hacer.',
    lead: 'Solo se guarda lo que un programa de mentoría necesita, y cada parte la lee solo quien la necesita.',
    sections: [
      {
        heading: 'Qué se guarda',
        points: [
          'Su dirección de correo y, si los da, su nombre, zona horaria e idioma.',
          'Sus solicitudes, con todas las versiones que guardó, y cómo se decidieron.',
          'Respuestas sobre su origen, si decide darlas.',
          'Sus parejas de mentoría, con las metas y notas que escriben.',
          'Qué cartas se le enviaron y cuándo, y quién cambió qué: un registro que leen quienes coordinan el programa.',
          'Si solo pidió noticias del próximo ciclo: su dirección y que la confirmó.',
        ],
      },
      {
        heading: 'Quién lo lee',
        points: [
          'Usted: todo.',
          'Su pareja de mentoría: cómo contactarle y las respuestas marcadas como compartidas, desde el día en que se anuncian las parejas. Antes, nada.',
          'Quien revisa: las solicitudes que le tocaron. El nombre y la dirección se ocultan mientras la revisión es ciega.',
          'Quien coordina el programa: solicitudes, parejas y cartas. De sus metas ve que la hoja existe y cómo está; el texto, solo si ustedes lo comparten.',
          'La junta: totales, en los que se ocultan los grupos pequeños.',
        ],
      },
      {
        heading: 'Su origen',
        paragraphs: [
          'Las preguntas sobre su origen son opcionales y están en una página aparte. Las respuestas se cifran con una clave del programa, separadas de todo lo demás. Nadie las lee salvo usted: ni su pareja ni quien revisa. Se comparan solo cuando alguien pidió un origen parecido. Cada lectura queda anotada.',
        ],
      },
      {
        heading: 'Qué puede hacer',
        points: [
          'Leer y cambiar lo que escribió, en sus propias páginas, mientras el plazo esté abierto.',
          'Retirar una solicitud en cualquier momento y sin dar un motivo. Lo que ocupaba queda libre, y las cartas pendientes ya no se envían.',
          'Parar los recordatorios y las noticias con un clic, desde cualquiera de ellos. Las cartas con decisiones siguen llegando.',
          'Recibir una copia de lo que se guarda sobre usted, o hacer que se borre: pídalo a la asociación que lleva su programa. Ella responde de sus datos; escriba a la dirección de la que llegan sus cartas.',
        ],
      },
      {
        heading: 'Cookies y su dispositivo',
        paragraphs: [
          'No hay publicidad ni medición de visitas, y nada se carga de otros sitios. Su navegador guarda esto y nada más:',
        ],
        points: [
          'una cookie que mantiene su sesión, catorce días como mucho;',
          'una cookie con el idioma que eligió y, durante quince minutos, otra con la página a la que iba antes de iniciar sesión;',
          'su elección de colores claros u oscuros.',
        ],
      },
      {
        heading: 'Cómo se protege',
        paragraphs: [
          'No hay contraseñas que se puedan robar: un enlace de acceso sirve una vez, durante quince minutos. Enlaces, sesiones y claves se guardan solo como resúmenes cifrados. Para impedir abusos se cuentan las peticiones por su dirección de red, en forma irreconocible. El registro de peticiones no contiene ni su dirección ni lo que pidió.',
        ],
      },
    ],
  },
};
