import './pages.css';
import { showOwnTimes } from './enhance/own-time';

showOwnTimes();
