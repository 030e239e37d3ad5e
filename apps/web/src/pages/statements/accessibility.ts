import type { Statements } from './statement';

export const accessibility: Statements = {
  en: {
    title: 'Accessibility',
    description: 'What these pages do so that everybody can use them, what is known to fall short, and whom to tell.',
    lead: 'Everybody should be able to apply, meet and work here. We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    sections: [
      {
        heading: 'What you can count on',
        points: [
          'Everything can be done with the keyboard alone, and you can see where you are.',
          'Headings, landmarks and labels are there for screen readers; what happens without a change of page is announced.',
          'Text can be enlarged to 400 %, and a window 320 pixels wide needs no scrolling to the side.',
          'There are light and dark colours, both with strong contrast. Nothing is said by colour alone.',
          'Nothing moves if your system asks for reduced motion.',
          'Public pages can be read, and their forms sent, without JavaScript.',
          'There is no puzzle and no password at the sign-in: a link in a mail is enough.',
          'What you write in an application is kept as you go. No page signs you out while you type.',
        ],
      },
      {
        heading: 'How we check it',
        paragraphs: [
          'The pages are opened in a real browser in light and dark, on narrow and wide screens, and examined with axe; any finding is a fault to be fixed. That does not replace the experience of people who rely on assistive technology, so please tell us.',
        ],
      },
      {
        heading: 'What falls short',
        points: [
          'The explorer of the GraphQL endpoint, a tool for programmers, is made by others and has faults that we cannot mend.',
          'Texts that a program writes about itself, and the questions of its application, are in the language in which they were written, also when the rest of the page is in yours.',
          'The pages for sign-in, and those for people who work for a program, are in English only.',
        ],
      },
      {
        heading: 'Tell us',
        paragraphs: [
          'If something keeps you from applying or taking part, write to the association that runs your program, at the address that its letters come from. You can apply and take part in another way until it is mended.',
        ],
      },
    ],
  },
  es: {
    title: 'Accesibilidad',
    description: 'Qué hacen estas páginas para que todo el mundo pueda usarlas, qué les falta y a quién decírselo.',
    lead: 'Todo el mundo debe poder presentarse, conocerse y trabajar aquí. Seguimos las pautas WCAG 2.2, nivel AA.',
    sections: [
      {
        heading: 'Con qué puede contar',
        points: [
          'Todo se puede hacer solo con el teclado, y se ve dónde se está.',
          'Hay títulos, zonas y etiquetas para lectores de pantalla; lo que pasa sin cambiar de página se anuncia.',
          'El texto se puede ampliar hasta el 400 %, y una ventana de 320 píxeles no necesita desplazarse de lado.',
          'Hay colores claros y oscuros, ambos con buen contraste. Nada se dice solo con el color.',
          'Nada se mueve si su sistema pide menos movimiento.',
          'Las páginas públicas se leen, y sus formularios se envían, sin JavaScript.',
          'Para entrar no hay acertijos ni contraseñas: basta un enlace en un correo.',
          'Lo que escribe en una solicitud se guarda sobre la marcha. Ninguna página cierra su sesión mientras escribe.',
        ],
      },
      {
        heading: 'Cómo lo comprobamos',
        paragraphs: [
          'Las páginas se abren en un navegador real, en claro y oscuro, en pantallas estrechas y anchas, y se examinan con axe; todo lo que encuentra es un fallo que hay que corregir. Eso no sustituye la experiencia de quien depende de tecnología de apoyo: por favor, cuéntenos.',
        ],
      },
      {
        heading: 'Qué falta',
        points: [
          'El explorador de GraphQL, una herramienta para programar, es de terceros y tiene fallos que no podemos corregir.',
          'Los textos que un programa escribe sobre sí mismo, y las preguntas de su solicitud, están en el idioma en que se escribieron, aunque el resto de la página esté en el suyo.',
          'Las páginas para iniciar sesión, y las de quienes trabajan para un programa, están solo en inglés.',
        ],
      },
      {
        heading: 'Cuéntenos',
        paragraphs: [
          'Si algo le impide presentarse o participar, escriba a la asociación que lleva su programa, a la dirección de la que llegan sus cartas. Podrá hacerlo de otra manera hasta que se corrija.',
        ],
      },
    ],
  },
};
